import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEditorSchemas } from '../schema/editor-schemas.ts';
import { writeEditorSnippets } from '../schema/editor-snippets.ts';
import { type Command, parseOptions } from './command-line.ts';

const FOLDER = '.vscode';

/** `npm run schemas`: completion, hover texts and snippets for editors, from the schemas. */
export const run: Command = async (args) => {
  parseOptions(args, { usage: 'So geht es: npm run schemas', options: {} });
  await mkdir(join(FOLDER, 'schemas'), { recursive: true });
  const schemas = Object.entries(writeEditorSchemas());
  for (const [name, text] of schemas) await writeFile(join(FOLDER, 'schemas', name), text);
  await writeFile(join(FOLDER, 'warenstrom.code-snippets'), writeEditorSnippets());
  console.log(`${schemas.length} Schemas und die Vorlagen stehen in ${FOLDER}/.`);
  return 0;
};
