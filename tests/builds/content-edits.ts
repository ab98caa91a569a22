import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Articles of `writeArticles` in a content folder of the showcase; nothing refers to them. */
export const GENERATED = 8;

type Random = () => number;
type Edit = (folder: string, random: Random) => void | Promise<void>;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item; // the lists here are not empty

/** Replaces a piece of a file. */
export function change(path: string, pattern: RegExp | string, replacement: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, replacement));
}

/** Edits one of the generated articles; does nothing when it is gone. */
function ofArticle(edit: (path: string, random: Random, number: number) => void): Edit {
  return (folder, random) => {
    const number = 1 + Math.floor(random() * GENERATED);
    const path = join(folder, 'articles', `lagerbericht-nummer-${number}.mdx`);
    if (existsSync(path)) edit(path, random, number);
  };
}

/** Fields that an article may have once are added at its end. */
const addField = (path: string, field: string) =>
  change(path, /^(publishedAt: .*)$/m, `$1\n${field}`);

/** What editors and publishers do between two builds; the content stays free of errors. */
export const EDITS: Readonly<Record<string, Edit>> = {
  text: ofArticle((path, random) => appendFileSync(path, `\nNoch ${random()} Kartons.\n`)),
  components: ofArticle((path) =>
    appendFileSync(path, '\n<Note title="Dazu">Ein Hinweis.</Note>\n'),
  ),
  title: ofArticle((path, random) =>
    change(path, /^title: .*$/m, `title: Neues aus Halle ${random()}`),
  ),
  date: ofArticle((path, random) =>
    change(path, /^publishedAt: .*$/m, `publishedAt: 20${pick(['19', '24', '25'], random)}-03-05`),
  ),
  topic: ofArticle((path, random) =>
    change(path, /^tags: .*$/m, `tags: [${pick(['datenschutz', 'verbraucherschutz'], random)}]`),
  ),
  author: ofArticle((path, random) =>
    change(path, /^authors: .*$/m, `authors: [${pick(['zoe-aehrenfeld', 'redaktion'], random)}]`),
  ),
  series: ofArticle((path, _, number) => {
    if (readFileSync(path, 'utf8').includes('series:')) change(path, /^series: .*\n/m, '');
    else addField(path, `series: { id: ein-karton-geht-auf-reisen, part: ${number + 10} }`);
  }),
  correction: ofArticle((path) => {
    if (readFileSync(path, 'utf8').includes('corrections:')) return;
    addField(path, 'corrections: [{ date: 2026-11-20, text: Es waren zwei., kind: correction }]');
  }),
  deletion: ofArticle((path) => rmSync(path)),
  rename: ofArticle((path) => renameSync(path, path.replace('-nummer', ''))),
  photo: async (folder, random) => {
    const background = { r: Math.floor(random() * 255), g: 90, b: 90 };
    const photo = sharp({ create: { width: 1600, height: 1000, channels: 3, background } });
    await photo.jpeg().toFile(join(folder, 'articles/lager.jpg'));
  },
  'name of an author': (folder, random) =>
    change(join(folder, 'authors/zoe-aehrenfeld.yaml'), /^name: .*$/m, `name: Zoë ${random()}`),
  'name of a topic': (folder, random) =>
    change(join(folder, 'tags.yaml'), /label: Datenschutz.*/, `label: Datenschutz ${random()}`),
  'name of a series': (folder, random) =>
    change(join(folder, 'series.yaml'), /title: .*/, `title: Reise ${random()}`),
  'standing page': (folder) =>
    appendFileSync(join(folder, 'pages/ueber-uns.mdx'), '\nEin Satz mehr.\n'),
  breaks: (folder) => appendFileSync(join(folder, 'silbentrennung.txt'), 'Lager-bericht\n'),
  site: (folder, random) =>
    change(join(folder, 'site.yaml'), /^claim: .*$/m, `claim: Handel ${random()}`),
};
