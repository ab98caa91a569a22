import { expect, test } from 'vitest';
import { checkFilms } from '../../../../src/lib/check/pictures/videos.ts';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle } from '../make-content.ts';

const FILES = ['film.mp4', 'film.vtt', 'bild.jpg', 'x/film.mp4', 'x/film.vtt'].map(
  (name) => `content/articles/${name}`,
);

test.each<[video: string, ...expected: string[]]>([
  ['<Video url="./film.mp4" title="Am Packtisch" captions="./film.vtt" />'],
  ['<Video url="https://youtu.be/dQw4w9WgXcQ" title="Am Packtisch" image="./bild.jpg" />'],
  ['<Video url="./x/film.mp4" title="Am Packtisch" captions="./x/film.vtt" />'],
  ['<Video url="./x/fort.mp4" title="Am Packtisch" captions="./x/film.vtt" />', 'missing-film@8:1'],
  ['<Video url="../film.mp4" title="Am Packtisch" />', 'invalid-video@8:1'],
  [
    '<Video url="./film.mp4" title="Am Packtisch" />',
    'missing-captions@8:1 Der Film hat keine Untertitel; wer nicht hört, versteht ihn nicht. Lege sie als WebVTT neben den Beitrag, und ergänze captions="./film.vtt". Ohne Ton schadet ihr Fehlen nicht.',
  ],
  [
    '<Video url="https://youtu.be/dQw4w9WgXcQ" title="Am Packtisch" image="./nirgends.jpg" />',
    'missing-image@8:1',
  ],
  [
    '<Video url="https://nord.social/@eva@sued.social/109877312345678901" title="Ein Beitrag" />',
    'invalid-video@8:1 `https://nord.social/@eva@sued.social/109877312345678901` zeigt nur die Kopie eines Beitrags. Öffne das Original auf sued.social, und kopiere die Adresse von dort.',
  ],
  ['<video url="./film.mp4" title="Am Packtisch" />', 'unknown-component@8:1'],
])('%s', (video, ...expected) => {
  expectProblems(checkArticle(`${video}\n`, [], FILES), expected);
});

test.each([
  ['https://vm.tiktok.com/a', 'Kurzadresse'],
  ['https://vt.tiktok.com/a', 'Kurzadresse'],
  ['https://vx.tiktok.com/a', 'zeigt <Video> nichts'],
  ['https://www.tiktok.com/t/a', 'Kurzadresse'],
  ['https://tiktok.com/t/a', 'Kurzadresse'],
  ['http://t.co/a', 'Kurzadresse'],
  ['HTTPS://bit.ly/a', 'Kurzadresse'],
  ['https://fb.watch/a', 'Kurzadresse'],
  ['https://at.co/a', 'zeigt <Video> nichts'],
  ['https://t.co', 'zeigt <Video> nichts'],
  ['https://a.de/https://t.co/a', 'zeigt <Video> nichts'],
  ['https://a.de/deck/@b@c.de/12', 'Original auf c.de'],
  ['https://a.de/web/@b@c.de/12', 'Original auf c.de'],
  ['https://a.de/@b.c-d@c-d.de/1', 'Original auf c-d.de'],
  ['https://a.de/x/@b@c.de/12', 'zeigt <Video> nichts'],
  ['https://a.de/@b@c.de/x', 'zeigt <Video> nichts'],
  ['xhttps://a.de/@b@c.de/12', 'zeigt <Video> nichts'],
  ['/film.MP4', 'kein Film'],
  ['Film-1.mp4', 'kein Film'],
  ['/a/film.mp4', 'zeigt <Video> nichts'],
  ['a film.mp4', 'zeigt <Video> nichts'],
  ['film.mp4?a', 'zeigt <Video> nichts'],
  ['./-film.mp4', 'kein Film'],
  ['./film.mp4x', 'kein Film'],
  ['./a//film.mp4', 'kein Film'],
  ['./a/.film.mp4', 'kein Film'],
  ['./gr\u00F6\u00DFe.mp4', 'kein Film'],
])('of a video at %s it is said: %s', (url, words) => {
  const problems = checkArticle(`<Video url="${url}" title="Am Packtisch" />\n`);
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['invalid-video', expect.stringContaining(words)],
  ]);
});

test.each([
  ['./film.mp4', './film.vtt', 2],
  ['./A1/b-c/Film_1.2.MP4', './A1/b-c/Film_1.2.VTT', 2],
  ['./film.mp4', 'film.vtt', 1],
  ['./film.mp4', './film.vttx', 1],
  ['./film.mp4', './-film.vtt', 1],
  ['./film.mp4', './a/.film.vtt', 1],
  ['https://a.de/film.mp4', undefined, 0],
])('of the film %s with the captions %s, %i files are looked for', (url, captions, count) => {
  const found = [{ url, captions, position: { line: 1, column: 1 } }];
  expect(checkFilms('content/articles/x.mdx', found, () => false)).toHaveLength(count);
});
