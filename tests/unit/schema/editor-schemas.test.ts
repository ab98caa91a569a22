import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../src/schema/components.ts';
import { writeEditorSchemas } from '../../../src/schema/editor-schemas.ts';
import { writeEditorSnippets } from '../../../src/schema/editor-snippets.ts';
import { eachOf } from '../../expectations.ts';

const schemas = Object.entries(writeEditorSchemas());
const STALE = 'Rufe auf: npm run schemas';

test.each(eachOf(schemas))('.vscode/schemas/%s is up to date', (name, text) => {
  expect(readFileSync(`.vscode/schemas/${name}`, 'utf8'), STALE).toBe(text);
});

test('the snippets are up to date and know each component', () => {
  const snippets = writeEditorSnippets();
  expect(readFileSync('.vscode/warenstrom.code-snippets', 'utf8'), STALE).toBe(snippets);
  expect(Object.keys(JSON.parse(snippets))).toEqual(expect.arrayContaining([...COMPONENT_NAMES]));
});

// Lists of words have hardly any fields.
test.each(eachOf(schemas.filter(([name]) => !/^(?:synonyms|houseStyle)/.test(name))))(
  'each field of %s has a German hover text',
  (_, text) => {
    const fields = findFields(JSON.parse(text));
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  },
);

test('an article needs what an editor must write, and nothing with a default', () => {
  const article = JSON.parse(writeEditorSchemas()['article.json'] ?? '');
  expect(article.required).toEqual(['title', 'description', 'authors', 'tags']);
  expect(article.additionalProperties).toBe(false);
});

interface Field {
  name: string;
  description: string | undefined;
}

function findFields(schema: unknown): Field[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries<{ description?: string }>(value).flatMap(([name, field]) => [
          { name, description: field.description },
          ...findFields(field),
        ])
      : findFields(value),
  );
}
