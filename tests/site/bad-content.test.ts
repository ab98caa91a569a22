import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callCommand } from '../commands.ts';
import { type Outcome, PROJECT_CONTENT } from '../sites.ts';

const ARTICLE = 'articles/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden.mdx';
const COVER_WITHOUT_ALT = 'kicker: Marketing\ncover: { image: ./bild.jpg }';

/** An editor's mistake with the expected message of the build. */
interface Mishap {
  name: string;
  /** Replaces this text of the article… */
  from?: string;
  /** …by this one; without `from` it is added at the end. */
  to: string;
  message: RegExp;
}

const MISHAPS: Mishap[] = [
  {
    name: 'an author who does not exist',
    from: 'authors: [redaktion]',
    to: 'authors: [redaktoin]',
    message:
      /:5:\d+ {2}Fehler {2}Autor oder Autorin `redaktoin` gibt es nicht\. Meinst du `redaktion`\?/,
  },
  {
    name: 'a topic that does not exist',
    from: 'tags: [tiktok,',
    to: 'tags: [tictok,',
    message: /:6:\d+ {2}Fehler {2}Das Thema `tictok` gibt es nicht\. Meinst du `tiktok`\?/,
  },
  {
    name: 'a related article that does not exist',
    from: 'related: [tiktok-shop',
    to: 'related: [tiktok-shopp',
    message:
      /:9:\d+ {2}Fehler {2}Den Beitrag `tiktok-shopp.*` gibt es nicht\. Meinst du `tiktok-shop-/,
  },
  {
    name: 'an unknown key',
    from: 'kicker: Marketing',
    to: 'kiker: Marketing',
    message: /:4:1 {2}Fehler {2}`kiker` ist kein Feld\. Meinst du `kicker`\?/,
  },
  {
    name: 'a picture without a description',
    to: '![](./bild.jpg)',
    message:
      /:\d+:1 {2}Fehler {2}Dem Bild fehlt die Beschreibung\. Sage in einem Satz, was zu sehen ist/,
  },
  {
    name: 'a figure without a description',
    to: '<Figure image="./bild.jpg" caption="Ein Bild" />',
    message:
      /:\d+:1 {2}Fehler {2}Dem Bild fehlt die Beschreibung\. Sage in einem Satz, was zu sehen ist/,
  },
  {
    name: 'a cover without a description',
    from: 'kicker: Marketing',
    to: COVER_WITHOUT_ALT,
    message: /:5:\d+ {2}Fehler {2}`cover\.alt` fehlt\. Beschreibe in einem Satz, was zu sehen ist/,
  },
  {
    name: 'a link to an article that does not exist',
    to: '[Weiter](/artikel/tiktok-shop/)',
    message:
      /:\d+:1 {2}Fehler {2}Der Link `\/artikel\/tiktok-shop\/` führt ins Leere\. (Meinst du|Prüfe)/,
  },
  {
    name: 'a link to a section that does not exist',
    to: '[Nach oben](#marketing-ethikk)',
    message:
      /:\d+:1 {2}Fehler {2}Die Sprungmarke `#marketing-ethikk` gibt es in diesem Text nicht\. Meinst du `#marketing-ethik`\?/,
  },
];

describe('a build stops', () => {
  let folder = '';
  const build = () =>
    callCommand({ CONTENT_DIR: join(folder, 'content') }, 'build', '--out', join(folder, 'dist'));
  const article = () => join(folder, 'content', ARTICLE);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    await cp(PROJECT_CONTENT, join(folder, 'content'), { recursive: true });
    await writeFile(join(folder, 'content/articles/bild.jpg'), '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each(MISHAPS)('at $name', async ({ from, to, message }) => {
    if (from === undefined) await appendFile(article(), `\n${to}\n`);
    else {
      const text = await readFile(article(), 'utf8');
      expect(text).toContain(from);
      await writeFile(article(), text.replace(from, to));
    }
    expectRefusal(await build(), message);
  });

  test('at two files with the same path', async () => {
    await cp(article(), article().replace(/mdx$/, 'md'));
    const message =
      /aktiv-werden\.mdx:1:1 {2}Fehler {2}Die Adresse „warum-.*“ ist schon vergeben: .*\. Benenne eine der Dateien um\./;
    expectRefusal(await build(), message);
  });
});

function expectRefusal({ code, output }: Outcome, message: RegExp) {
  expect(output).toMatch(message);
  expect(output).toMatch(/\/content\/articles\/[a-z-]+\.mdx?:\d+:\d+ {2}Fehler/);
  expect(output).toContain('Nichts gebaut.');
  expect(output).not.toMatch(/^\s+at |node_modules|Error:/m);
  expect(code).toBe(1);
}
