import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { present } from '../expectations.ts';
import { buildSite } from '../sites.ts';
import { articleText, COMPLETE_SITE } from '../unit/law/law-files.ts';

const FOLDER = resolve('.cache/law');

/** A built site, read as text. */
export interface BuiltSite {
  /** The text of a built file; undefined if there is none. */
  read(path: string): string | undefined;
  /** The body of a page without the markup of its head. */
  body(path: string): string;
  /** All HTML files, from the root of the site. */
  pages: string[];
}

/** Builds a site of an article that has every legal duty, for a publisher's `site.yaml`. */
export async function buildLawSite(
  name: string,
  publisher: string,
  variables: Record<string, string>,
): Promise<BuiltSite> {
  const folder = join(FOLDER, name);
  await rm(folder, { recursive: true, force: true });
  const contentDir = await writeContent(name, publisher);
  const { code, output } = await buildSite(folder, { CONTENT_DIR: contentDir, ...variables });
  if (code !== 0) throw new Error(`The site ${name} does not build:\n${output}`);
  return openSite(folder);
}

async function writeContent(name: string, site: string): Promise<string> {
  const folder = join(FOLDER, `content-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'authors'));
  await cp('content/pages', join(folder, 'pages'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), site);
  await writeFile(join(folder, 'tags.yaml'), 'handel: { label: Handel }\n');
  await writeFile(join(folder, 'authors', 'redaktion.yaml'), AUTHOR);
  const photo = { width: 1600, height: 900, channels: 3, background: '#b08060' } as const;
  await sharp({ create: photo })
    .jpeg()
    .toFile(join(folder, 'articles', 'foto.jpg'));
  for (const [slug, text] of Object.entries(ARTICLES)) {
    await writeFile(join(folder, 'articles', `${slug}.mdx`), text);
  }
  return folder;
}

/** A complete publisher with a contact for security reports. */
export const RELEASE_SITE = `${COMPLETE_SITE}security: { contact: hilfe@nordufer.test }\n`;

const AUTHOR = `name: Redaktion Prüfstand
kind: organization
role: Redaktion
bio: Die Redaktion prüft, ob alles an seinem Platz steht.
`;

const ARTICLES = {
  pflichten: articleText(
    'Der erste Satz mit einem [Link](https://sortierwerk.test/).[^1]\n\n[^1]: Eine Fußnote.',
    `asOf: 2023-06
cover: { image: ./foto.jpg, alt: Eine braune Fläche, credit: "Foto: Redaktion" }
advertising: { kind: bereitgestellt, client: Sortierwerk Süd GmbH }
ai: { text: generated, images: generated }
corrections:
  - { date: 2026-11-12, text: "Falsch waren 30.000 Euro. Richtig sind 13.000 Euro." }
  - { date: 2026-11-15, kind: update, text: "Die Anlage gibt es nun auch zur Miete." }
sources:
  - { title: Datenblatt, publisher: Sortierwerk Süd GmbH, url: "https://sortierwerk.test/blatt", date: 2023-06 }
  - { title: Retouren im Onlinehandel, date: 2024 }`,
  ).replace('Ein Beitrag zum Prüfen', 'Die Anlage, die Retouren sortiert'),
  geprueft: articleText(
    'Ein Text.',
    'updatedAt: 2026-11-20\nai: { text: generated, reviewedBy: redaktion }\ncorrections:\n  - { date: 2026-11-18, text: "Falsch war der Name. Richtig ist Kern." }',
  ).replace('Ein Beitrag zum Prüfen', 'Ein geprüfter Text aus der Maschine'),
  schlicht: articleText('Ein Text ohne alles.'),
};

function openSite(folder: string): BuiltSite {
  const read = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return {
    read,
    body: (path) => present(read(path)).replace(/^.*?<body[^>]*>/s, ''),
    pages: globSync('**/*.html', { cwd: folder }),
  };
}
