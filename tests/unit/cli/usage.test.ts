import { expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';

test.each([
  ['build', 'So geht es: npm run build [-- --out dist]'],
  ['check', 'npm run check -- --format=github'],
  ['dev', 'So geht es: npm run dev [-- --port 4321] [-- --host]'],
  ['due', 'So geht es: npm run due [-- --out dist]'],
  ['font', 'So geht es: npm run font'],
  ['image', 'npm run image -- foto.jpg --replace '],
  ['import', 'So geht es: npm run import -- bericht.docx.'],
  ['new', 'So geht es: npm run new -- "Der Titel des Beitrags"'],
  ['record', 'So geht es: npm run record (ohne weitere Angaben'],
  ['rename', 'So geht es: npm run rename -- alter-name neuer-name'],
  ['schemas', 'So geht es: npm run schemas'],
  ['start', 'So geht es: npm start [-- --port 4321]'],
])('npm run %s says how it is used', async (name, usage) => {
  const { code, output } = await callCommand({ CONTENT_DIR: 'content' }, name, '--quatsch');
  expect(output).toContain('Die Option --quatsch gibt es nicht.');
  expect(output).toContain(usage);
  expect(code).toBeGreaterThan(0);
});
