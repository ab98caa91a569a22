import { expect, test } from 'vitest';
import { extractPlainText } from '../../../src/lib/articles/plain-text.ts';

test.each([
  ['## Titel\n\nEin *betonter* [Link](/archiv/).', 'Titel\nEin betonter Link.'],
  ['<Note title="x">\n\nHinweis im Kasten.\n\n</Note>', 'Hinweis im Kasten.'],
  ['Eins.\n\n<PullQuote>Eins.</PullQuote>', 'Eins.'],
  ['<BarChart title="x" data={[{ label: "Y", value: 1 }]} />\n\nDanach.', 'Danach.'],
  ['- eins\n- zwei', 'eins\nzwei'],
  ['```js\nconst code = 1\n```\n\nText mit `npm`.', 'Text mit npm.'],
  ['Kaputt <Note> ohne Ende', 'Kaputt        ohne Ende'],
  ['', ''],
])('reads %j as %j', (source, text) => {
  expect(extractPlainText(source)).toBe(text);
});
