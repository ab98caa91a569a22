import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { keepRights } from '../../src/lib/pictures/file-rights.ts';
import { writeFormats } from './write-formats.ts';
import { writeLongWords } from './write-long-words.ts';
import { writePictures } from './write-pictures.ts';
import { writeVersions } from './write-versions.ts';

const SOURCE = 'tests/showcase';
const GENERATED = 41;
const TOPICS = ['e-commerce', 'social-commerce', 'datenschutz'];
/** What the file of a photo says, next to the camera that it names. */
const RIGHTS = keepRights({
  xmp: Buffer.from(
    '<x xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><dc:creator>Zoë Ährenfeld</dc:creator><dc:rights>© 2026 Zoë Ährenfeld</dc:rights><cc:license>https://creativecommons.org/licenses/by-sa/4.0/</cc:license></x>',
  ),
});
const DAY = 24 * 60 * 60 * 1000;
/** The beginning of each MP4 file. */
const FILM = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1');
const NEWEST = Date.UTC(2026, 10, 10);

/**
 * Writes the content folder of the showcase: the content next to this file, the project's standing
 * pages, photos, and enough articles for lists to span several pages and years.
 */
export async function writeShowcase(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['site.yaml', 'tags.yaml', 'series.yaml', 'authors', 'articles']) {
    await cp(join(SOURCE, name), join(folder, name), { recursive: true });
  }
  await cp('content/pages', join(folder, 'pages'), { recursive: true });
  await writePhoto(join(folder, 'authors', 'zoe-aehrenfeld.jpg'));
  await writePhoto(join(folder, 'articles', 'lager.jpg'), RIGHTS);
  await writePhoto(join(folder, 'articles', 'entwurfswort-bild.jpg'));
  await writePhoto(join(folder, 'articles', 'terminwort-bild.jpg'));
  await writeFilms(join(folder, 'articles'));
  await writePictures(join(folder, 'articles'));
  await writeFormats(join(folder, 'articles'));
  await writeArticles(join(folder, 'articles'), GENERATED, TOPICS);
  await writeLongWords(join(folder, 'articles'));
  await writeVersions(folder);
}

/** Writes articles that differ in title, date, topic and kicker, seven weeks apart. */
async function writeArticles(
  folder: string,
  count: number,
  topics: readonly string[],
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await Promise.all(
    numbers.map((number) => {
      const publishedAt = new Date(NEWEST - number * 49 * DAY).toISOString().slice(0, 10);
      const article = describeArticle(number, publishedAt, topics);
      return writeFile(join(folder, `lagerbericht-nummer-${number}.mdx`), article);
    }),
  );
}

function describeArticle(number: number, publishedAt: string, topics: readonly string[]): string {
  const second = number % 3 === 0 ? topics[1 + (number % 2)] : undefined;
  const tags = [...new Set([topics[0], second])].filter((tag) => tag !== undefined);
  return `---
title: Lagerbericht Nummer ${number} aus dem Warenausgang
description: Was im ${number}. Bericht aus dem Lager zu lesen ist, in einem Satz, der lang genug für einen Vorspann ist.
${number % 2 === 0 ? 'kicker: Lagerbericht\n' : ''}authors: [redaktion]
tags: [${tags.join(', ')}]
publishedAt: ${publishedAt}
---

Der ${number}. Bericht beginnt mit einem Absatz über Bestellungen und Rücksendungen.

## Eingang

Am Morgen kommen die Paletten, am Mittag die Pakete, am Abend die Rückläufer.

## Ausgang

Was gepackt ist, verlässt das Haus noch am selben Tag.

## Bestand

Am Ende zählt jemand nach, was noch da ist.${number <= 10 ? ' Die Inventurliste stimmt.' : ''}${number <= 11 ? ' Der Packzettel liegt bei.' : ''}
`;
}

/** A small photo that needs no licence: stacked coloured boxes. */
async function writePhoto(path: string, rights?: string): Promise<void> {
  const boxes = Array.from({ length: 24 }, (_, index) => {
    const [column, row] = [index % 6, Math.floor(index / 6)];
    const hue = 18 + ((index * 7) % 30);
    return `<rect x="${column * 270}" y="${row * 260}" width="250" height="240" fill="hsl(${hue} 45% ${40 + row * 8}%)"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">${boxes.join('')}</svg>`;
  const photo = sharp(Buffer.from(drawing)).jpeg({ quality: 80 });
  await (rights === undefined
    ? photo
    : photo.withXmp(rights).withExif({ IFD0: { Make: 'Kamera', Artist: 'Zoë Ährenfeld' } })
  ).toFile(path);
}

/** Files that are called films: no test plays them. */
async function writeFilms(folder: string): Promise<void> {
  for (const name of ['packtisch.mp4', 'rampe.mp4']) await writeFile(join(folder, name), FILM);
  await writeFile(
    join(folder, 'packtisch.vtt'),
    'WEBVTT\n\n00:00.000 --> 00:02.000\nEin Karton wird gepackt.\n',
  );
}
