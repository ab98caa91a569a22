import { expect, test } from 'vitest';
import { findSite } from '../sites.ts';
import { readFeeds } from './built-feeds.ts';

test('feeds say what they said', async () => {
  const texts = readFeeds(findSite('showcase'), 'rss.xml')
    .slice(0, 1)
    .flatMap(({ items }) => items.map(({ url, title, html }) => [url, title, html].join('\n')));
  expect(texts.length).toBeGreaterThan(10);
  // Names of files end in digests.
  const lasting = texts.join('\n\n').replace(/(\/_astro\/[\w-]+)\.[\w-]+(?=\.\w+)/g, '$1');
  // What is meant to change is accepted by `npm run test:site -- feed-texts -u`.
  await expect(`${lasting}\n`).toMatchFileSnapshot('feed-texts.txt');
});
