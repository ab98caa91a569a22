import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const WORDS_PER_ARTICLE = 5;

/** Long German words that a layout must not break under. */
export async function readLongWords(): Promise<string[]> {
  const text = await readFile('tests/showcase/long-words.txt', 'utf8');
  return text.split('\n').filter((word) => word !== '');
}

/** Writes ten articles with fifty long words in titles, kickers, teasers, headings and text. */
export async function writeLongWords(folder: string): Promise<void> {
  const words = await readLongWords();
  const groups = words.flatMap((_, index) =>
    index % WORDS_PER_ARTICLE === 0 ? [words.slice(index, index + WORDS_PER_ARTICLE)] : [],
  );
  await Promise.all(
    groups.map((group, index) =>
      writeFile(join(folder, `lange-woerter-${index + 1}.mdx`), composeArticle(group, index)),
    ),
  );
}

function composeArticle(words: readonly string[], index: number): string {
  const [first = '', second = '', ...others] = words;
  const kicker = others.find((word) => word.length <= 40) ?? '';
  const sections = words.map(
    (word) =>
      `## ${word}\n\nDas Wort ${word} steht hier.\n\n- ${word}\n\n| ${word} | ${word} |\n| --- | --- |\n| **${word}** | *${word}* |`,
  );
  return `---
title: ${first} und ${second}
description: Fünf Wörter, nämlich ${words.join(', ')}.
kicker: ${kicker}
authors: [redaktion]
tags: [verbraucherschutz]
publishedAt: 2019-0${(index % 9) + 1}-03
---

<PullQuote>${first}</PullQuote>

<Note title="${second}">

${others.join(' ')}

</Note>

<BarChart title="${first}" unit="${second}" data={[${words.map((word) => `{ label: '${word}', value: ${word.length} }`).join(', ')}]} />

${sections.join('\n\n')}
`;
}
