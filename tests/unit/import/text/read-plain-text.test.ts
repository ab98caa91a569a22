import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/lib/import/text/read-plain-text.ts';
import { writeMdx } from '../../../../src/lib/import/write-mdx.ts';

const TITLE = 'Ein Titel für den Text';
const read = (...lines: string[]) => {
  const { tree, remarks, ...head } = readPlainText(lines.join('\n'));
  return { ...head, text: writeMdx(tree, remarks) };
};

describe('readPlainText', () => {
  test.each([
    [
      'takes the first line as title',
      [TITLE, 'Ein Satz.'],
      '# Ein Titel für den Text\n\nEin Satz.',
    ],
    [
      'reads short lines without a period as headings',
      [TITLE, 'Zahlen', 'Ein Satz.'],
      '## Zahlen\n\nEin Satz.',
    ],
    ['reads questions as headings', [TITLE, 'Was hilft?', 'Ein Satz.'], '## Was hilft?'],
    [
      'leaves a short last line a paragraph',
      [TITLE, 'Ein Satz.', 'Max Müller'],
      'Ein Satz.\n\nMax Müller',
    ],
    [
      'leaves a byline a paragraph',
      [TITLE, 'Von Max Müller', 'Ein Satz.'],
      '\n\nVon Max Müller\n\nEin',
    ],
    [
      'leaves a line with two sentences a paragraph',
      [TITLE, 'Erst das. Dann mehr', 'Ein Satz.'],
      '\n\nErst das. Dann mehr\n',
    ],
    ['reads lines that start with -', [TITLE, '- a', '- b'], '- a\n- b'],
    ['reads lines that start with •', [TITLE, '• a', '•b'], '- a\n- b'],
    ['reads lines that start with *', [TITLE, '* a', '* b'], '- a\n- b'],
    ['nests lists by indent', [TITLE, '- a', '  - b', '- c'], '- a\n  - b\n- c'],
    ['reads consecutive numbers as a list', [TITLE, '3. a', '4. b'], '3. a\n4. b'],
    [
      'leaves a lone number in the text',
      [TITLE, '21. April war ein Dienstag.'],
      '21\\. April war ein Dienstag.',
    ],
    [
      'reads lines with tabs as a table',
      [TITLE, 'a\tb', '1\t2'],
      '| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'reads consecutive short lines as a list',
      [TITLE, 'Ein Satz:', 'Eins', 'Zwei', 'Drei', 'Zwei', 'Noch ein Satz.'],
      '- Eins\n- Zwei\n- Drei\n\n## Zwei\n\nNoch',
    ],
    [
      'joins lines that a program has wrapped',
      [
        TITLE,
        '',
        `${'Wort '.repeat(13)}und`,
        `${'Wort '.repeat(12)}und`,
        `${'Wort '.repeat(12)}und`,
        'Schluss.',
      ],
      'und Wort',
    ],
    [
      'joins the one line that a program has wrapped',
      [
        TITLE,
        '',
        `${'Wort '.repeat(13)}und`,
        'Zeilenanfang, der keinen Platz mehr fand.',
        '',
        'Vers',
        'Reim',
      ],
      'Wort und Zeilenanfang, der keinen Platz mehr fand.\n\nVers\n\nReim',
    ],
    [
      'joins a wrapped line that occurs twice',
      [
        TITLE,
        '',
        'verkaufen',
        'Die Händler wollen in diesem Jahr noch mehr im Netz und unterwegs ver- und',
        'verkaufen',
        '',
        'Vers',
        'Reim',
      ],
      'ver- und verkaufen\n\nVers',
    ],
    [
      'joins no lines that were not wrapped',
      [TITLE, '', 'Kurz und', 'gut.', '', `${'Wort '.repeat(13)}Ende`],
      'Kurz und\n\ngut.',
    ],
    [
      'reads an underlined line as a heading',
      [TITLE, '===', 'Ein Satz.', '', 'Zahlen', '------', 'Ein Satz.', '---', 'Ende.'],
      'Ein Satz.\n\n## Zahlen\n\nEin Satz.\n\n---\n\nEnde.',
    ],
    [
      'drops a repeated title',
      [TITLE, TITLE, 'Ein Satz.'],
      '# Ein Titel für den Text\n\nEin Satz.',
    ],
  ])('%s', (_claim, lines, expected) => {
    expect(read(...lines).text).toContain(expected);
  });

  const full = `${'Wort '.repeat(9)}und`;
  const wide = (length: number) => `X${'x'.repeat(length - 6)} Wort`;

  test.each<[what: string, lines: string[], isJoined: boolean]>([
    ['three lines that a program has wrapped', [`${'Wort '.repeat(13)}und`, full, full], true],
    ['two lines', [`${'Wort '.repeat(13)}und`, full], false],
    ['three wrapped lines of five', [full, full, full, 'Kurz.', 'Kurz.'], true],
    ['two wrapped lines of four', [full, full, 'Kurz.', 'Kurz.'], false],
    ['lines of 45 characters', Array(3).fill(wide(45)), true],
    ['lines of 100 characters', Array(3).fill(wide(100)), true],
    ['shorter lines', Array(3).fill(wide(44)), false],
    ['longer lines', Array(3).fill(wide(101)), false],
  ])('tells whether a program has wrapped %s', (_, lines, isJoined) => {
    const { text } = read(TITLE, '', ...lines, 'Schluss.');
    expect(text.endsWith(` ${lines.at(-1)} Schluss.`)).toBe(isJoined);
  });

  test.each([
    [62, false],
    [63, true],
  ])(
    'joins a line of %i to the next word if both are wider than the text: %s',
    (length, isJoined) => {
      const torn = [`${'Wort '.repeat(13)}und`, 'zeilenanfang.'];
      const { text } = read(TITLE, '', ...torn, '', wide(length), 'Wort.');
      expect(text.endsWith('x Wort Wort.')).toBe(isJoined);
    },
  );

  const teaser = 'Ein Vorspann, der lang genug ist, um als Beschreibung zu taugen, und der endet.';

  test.each([
    ['above the title', [teaser, TITLE, `${teaser} Und weiter.`]],
    ['after a rubric', ['Handel', teaser, TITLE, `${teaser} Und weiter.`]],
    ['between two titles', [TITLE, teaser, TITLE, `${teaser} Und weiter.`]],
  ])('recognizes a repeated teaser %s', (_where, lines) => {
    const { description, text } = read(...lines);
    expect(description).toBe(teaser);
    expect(text).toBe(`# ${TITLE}\n\n${teaser} Und weiter.`);
  });

  const sentence = (length: number) => `${'Wort '.repeat(44).slice(0, length - 5)}Ende.`;

  test.each<[what: string, above: string, title: string, isTeaser: boolean]>([
    ['a title of 110 characters', sentence(60), 'W'.repeat(110), true],
    ['a longer title', sentence(60), 'W'.repeat(111), false],
    ['a title with a full stop', sentence(60), 'Ein Titel.', false],
    ['a title with a comma', sentence(60), 'Ein Titel,', false],
    ['a title with a question mark', sentence(60), 'Ein Titel?', true],
    ['a teaser of 50 characters', sentence(50), TITLE, true],
    ['a shorter teaser', sentence(49), TITLE, false],
    ['a teaser of 220 characters', sentence(220), TITLE, true],
    ['a teaser without full stop', sentence(60).replace('.', ''), TITLE, false],
    ['a long teaser without full stop', sentence(112).replace('.', ''), TITLE, true],
    ['a teaser without full stop of 110 characters', sentence(111).replace('.', ''), TITLE, false],
  ])('takes what is above %s for a teaser', (_, above, title, isTeaser) => {
    const { description, text } = read(above, title, 'Ein Satz.');
    expect(description).toBe(isTeaser ? above : undefined);
    expect(text.startsWith(`# ${isTeaser ? title : above}`)).toBe(true);
  });

  test('reads a text of very many lines', () => {
    const lines = [TITLE, ...Array.from({ length: 130_000 }, () => '\nEin Satz.')];
    expect(readPlainText(lines.join('\n')).tree.children).toHaveLength(130_001);
  });

  test('recognizes a truncated teaser', () => {
    const cut = `${teaser.slice(0, 60)} …`;
    expect(read(cut, TITLE, teaser)).toMatchObject({
      description: cut,
      text: `# ${TITLE}\n\n${teaser}`,
    });
  });

  test('keeps a long first line that is no teaser', () => {
    const long = `${'Wort '.repeat(50)}Ende.`;
    expect(read(long, TITLE, 'Ein Satz.').text).toContain(long);
  });
});
