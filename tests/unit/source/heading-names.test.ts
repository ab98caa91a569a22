import { expect, test } from 'vitest';
import { createHeadingNames } from '../../../src/lib/source/heading-names.ts';

const nameAll = (lines: string) => {
  const nameHeading = createHeadingNames();
  return lines.split('\n').map((line) => {
    const [marks = '', ...words] = line.split(' ');
    const { id, isRepeated } = nameHeading(marks.length, words.join(' '));
    return isRepeated ? `${id}!` : id;
  });
};

test.each([
  ['## A\n## B', ['a', 'b']],
  ['## A\n### Vorteile\n## B\n### Vorteile', ['a', 'vorteile', 'b', 'b-vorteile']],
  ['## A\n### V\n## B\n### V\n## C\n### V', ['a', 'v', 'b', 'b-v', 'c', 'c-v']],
  ['## A\n### V\n### V\n### V', ['a', 'v', 'v-2!', 'v-3!']],
  ['## A\n### V\n## B\n### V\n### V', ['a', 'v', 'b', 'b-v', 'b-v-2!']],
  ['## Fazit\n## Fazit', ['fazit', 'fazit-2!']],
  ['## Fazit\n### Fazit', ['fazit', 'fazit-fazit']],
  ['## A\n### V\n## V', ['a', 'v', 'v-2']],
  ['## A\n### V\n## B V\n## B\n### V', ['a', 'v', 'b-v', 'b', 'b-v-2']],
  ['## V 2\n## V\n## V', ['v-2', 'v', 'v-3!']],
  ['## A\n#### V\n### V', ['a', 'v', 'v-2!']],
  ['## Inhalt\n## Weiterlesen', ['inhalt', 'weiterlesen']],
  ['## Footnote label', ['footnote-label-2']],
  ['## !!!\n## !!!', ['', '']],
])('names %j', (lines, ids) => {
  expect(nameAll(lines)).toEqual(ids);
});

test('a further section changes no earlier id', () => {
  const before = nameAll('## A\n### V\n## B\n### V');
  expect(nameAll('## A\n### V\n## B\n### V\n## C\n### V\n## B V').slice(0, 4)).toEqual(before);
});
