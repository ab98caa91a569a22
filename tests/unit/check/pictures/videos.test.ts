import { test } from 'vitest';
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
