import { expect, test } from 'vitest';
import { bodyOf, importBytes } from './import-fixture.ts';

const WATCH = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const NAMED = `<Video url="${WATCH}" title="Am Packtisch" />`;
const NAMELESS = `<Video url="${WATCH}" title="Video bei YouTube" />`;
const importBody = async (name: string, text: string) => {
  const article = await importBytes(name, text);
  return [bodyOf(article), article.remarks.filter((remark) => remark.includes('`title`')).length];
};

test.each<[name: string, text: string, video: string, remarks: number]>([
  ['a.md', `[Am Packtisch](${WATCH})`, NAMED, 0],
  ['a.md', WATCH, NAMELESS, 1],
  ['a.md', `[Video bei YouTube](${WATCH})`, NAMELESS, 1],
  [
    'a.html',
    '<iframe src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Am Packtisch"></iframe>',
    NAMED,
    0,
  ],
  [
    'a.html',
    '<iframe data-src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=5"></iframe>',
    `<Video url="${WATCH}&amp;t=5" title="Video bei YouTube" />`,
    1,
  ],
  [
    'a.html',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/7234567890123456789"><section>Text</section></blockquote><script async src="https://www.tiktok.com/embed.js"></script>',
    '<Video url="https://www.tiktok.com/@a/video/7234567890123456789" title="Video bei TikTok" />',
    1,
  ],
  [
    'a.html',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${WATCH}\n</div></figure>`,
    NAMELESS,
    1,
  ],
])('of %s, %s becomes a video', async (name, text, video, remarks) => {
  const [before, after] =
    name === 'a.md' ? ['Davor.\n\n', '\n\nDanach.'] : ['<p>Davor.</p>', '<p>Danach.</p>'];
  expect(await importBody(name, before + text + after)).toEqual([
    `Davor.\n\n${video}\n\nDanach.`,
    remarks,
  ]);
});

test.each([
  ['a link in a sentence', `Siehe [den Film](${WATCH}).`],
  ['a link to another website', '[Am Packtisch](https://magazin.de/film)'],
  ['a quotation with its source', '> Ein Satz.'],
])('%s stays', async (_, text) => {
  expect(await importBody('a.md', `Davor.\n\n${text}\n\nDanach.`)).toEqual([
    `Davor.\n\n${text}\n\nDanach.`,
    0,
  ]);
});
