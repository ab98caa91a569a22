import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { environment } from '../../../src/environment.ts';
import { callCommand } from '../../commands.ts';
import { copyContent } from './copy-content.ts';

let folder = '';
beforeEach(async () => {
  folder = await copyContent();
  await writeFile(join(folder, 'authors/eva.yaml'), 'name: Eva Adler\nkind: person\n');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Calls `npm run new` at a terminal where somebody answers each question. */
async function converse(args: string[], answers: string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  const rest = [...answers];
  const questions: string[] = [];
  let shown = '';
  stdout.on('data', (chunk: Buffer) => {
    shown += chunk;
    // Before a prompt the terminal is told to clear what is below.
    const [, question] = /\[0J(.*): $/.exec(shown) ?? [];
    if (question === undefined) return;
    questions.push(question);
    shown = '';
    setImmediate(() => stdin.write(`${rest.shift() ?? ''}\n`));
  });
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as never);
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as never);
  const outcome = await callCommand({ CONTENT_DIR: folder }, 'new', ...args);
  return { ...outcome, questions, rest };
}

const draft = () => readFile(join(folder, 'articles/wie-der-handel-lernt.mdx'), 'utf8');
const TITLE = 'Wie der Handel lernt';

test.each<[what: string, answers: string[], authors: string, tags: string]>([
  ['takes what is suggested', [TITLE, '', 'europa'], 'redaktion', 'europa'],
  [
    'takes several by number or id',
    [TITLE, '1, 2', 'europa 1'],
    'eva, redaktion',
    'europa, tiktok',
  ],
  ['takes each once', [TITLE, 'eva eva 1', '1,1'], 'eva', 'tiktok'],
  ['asks again for a title that is too short', ['k', TITLE, '2', '2'], 'redaktion', 'e-commerce'],
  [
    'removes spaces around and inside the title',
    ['  Wie der   Handel lernt ', '', '1'],
    'redaktion',
    'tiktok',
  ],
  ['asks again for a topic where none is named', [TITLE, '', '', '1'], 'redaktion', 'tiktok'],
  ['asks again after an unknown author', [TITLE, 'otto', 'eva', '1'], 'eva', 'tiktok'],
  ['asks again after a number too high', [TITLE, '', '99', '1'], 'redaktion', 'tiktok'],
])('%s', async (_, answers, authors, tags) => {
  const { code, output, rest } = await converse([], answers);
  expect([code, rest]).toEqual([0, []]);
  expect(output).toMatch(/^Angelegt: .*wie-der-handel-lernt\.mdx$/m);
  expect(await draft()).toContain(`\ntitle: ${TITLE}\n`);
  expect(await draft()).toContain(`\nauthors: [${authors}]\n`);
  expect(await draft()).toContain(`\ntags: [${tags}]\n`);
});

test('says what can be answered, what the Enter key takes, and what was wrong', async () => {
  const answers = ['k', TITLE, 'otto', '', '', '1'];
  const { questions, output } = await converse([], answers);
  expect(questions.map((question) => question.replace(/ \(.*/, ''))).toEqual([
    'Titel',
    'Titel',
    'Wer schreibt? Nummern oder Kürzel',
    'Wer schreibt? Nummern oder Kürzel',
    'Welche Themen? Nummern oder Kürzel',
    'Welche Themen? Nummern oder Kürzel',
  ]);
  expect(output).toContain('mindestens 2 Zeichen');
  expect(output).toContain('„otto“ gibt es nicht.');
  expect(output).toContain('Wähle mindestens eines.');
});

test('ends with an error where the answers end', async () => {
  const before = { ...environment };
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as never);
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as never);
  stdout.on('data', () => stdin.end());
  // Never resolves: in a terminal the process ends.
  void callCommand({ CONTENT_DIR: folder }, 'new');
  await vi.waitUntil(() => exit.mock.calls.length > 0);
  expect(exit).toHaveBeenCalledWith(1);
  Object.assign(environment, before);
});

test('asks nothing where the title is given', async () => {
  const { code, questions } = await converse([TITLE, '--thema', 'europa'], []);
  expect([code, questions]).toEqual([0, []]);
});

test('suggests the topics that the title names and the options that are given', async () => {
  const { output } = await converse(['--autor', 'eva'], ['Warum TikTok bleibt', '', '']);
  expect(output).toContain('Angelegt');
  const text = await readFile(join(folder, 'articles/warum-tiktok-bleibt.mdx'), 'utf8');
  expect(text).toContain('\nauthors: [eva]\n');
  expect(text).toContain('\ntags: [tiktok]\n');
});

test.each<[args: string[], hint: RegExp | undefined]>([
  [['Wie der Handel lernt'], /^Es fehlt ein Thema unter `tags`\. Es gibt: tiktok, /m],
  [['Wie der Handel lernt', '--thema', 'europa'], undefined],
  [['Wie TikTok lernt'], undefined],
])('without a terminal %j says whether a topic is missing', async (args, hint) => {
  const { code, output } = await callCommand({ CONTENT_DIR: folder }, 'new', ...args);
  expect(code).toBe(0);
  expect(output.split('\n').filter((line) => line.startsWith('Es fehlt'))).toEqual(
    hint === undefined ? [] : [expect.stringMatching(hint)],
  );
});

test('without a terminal takes the usual author, and the topics that the title names', async () => {
  await callCommand({ CONTENT_DIR: folder }, 'new', 'Wie TikTok lernt');
  const text = await readFile(join(folder, 'articles/wie-tiktok-lernt.mdx'), 'utf8');
  expect(text).toContain('\nauthors: [redaktion]\n');
  expect(text).toContain('\ntags: [tiktok]\n');
});

test('removes spaces around and inside a title that is given', async () => {
  const args = ['new', '  Wie der   Handel', ' lernt ', '--thema', 'europa'];
  expect((await callCommand({ CONTENT_DIR: folder }, ...(args as [string]))).code).toBe(0);
  expect(await draft()).toContain(`\ntitle: ${TITLE}\n`);
});

test('suggests no author where several are organizations', async () => {
  await writeFile(join(folder, 'authors/verlag.yaml'), 'name: Verlag\nkind: organization\n');
  await callCommand({ CONTENT_DIR: folder }, 'new', TITLE, '--thema', 'europa');
  expect(await draft()).toMatch(/^authors: \[\]/m);
});

test('takes a picture along as the cover, cleaned, and proposes its credit', async () => {
  const photo = join(folder, 'Foto 1.JPG');
  const create = { width: 6000, height: 3000, channels: 3, background: '#a33' } as const;
  const exif = { IFD0: { Make: 'Kamera', Artist: 'Eva Adler' } };
  await sharp({ create }).withExif(exif).jpeg().toFile(photo);
  const { code } = await callCommand({ CONTENT_DIR: folder }, 'new', TITLE, '--bild', photo);
  expect(code).toBe(0);
  expect(await draft()).toContain(`
cover:
  image: ./wie-der-handel-lernt/foto-1.jpg
  alt: Was auf dem Bild zu sehen ist.
  credit: "Foto: Eva Adler"
`);
  const taken = sharp(join(folder, 'articles/wie-der-handel-lernt/foto-1.jpg'));
  expect(await taken.metadata()).toMatchObject({ width: 4000, height: 2000 });
  expect((await taken.metadata()).exif).toBeUndefined();
});

test('creates nothing for a picture that cannot be used', async () => {
  const before = await readdir(join(folder, 'articles'));
  const broken = join(folder, 'kaputt.jpg');
  await writeFile(broken, 'kein Bild');
  const outcome = await callCommand({ CONTENT_DIR: folder }, 'new', TITLE, '--bild', broken);
  expect(outcome).toEqual({ code: 1, output: expect.stringContaining('kaputt.jpg ist') });
  expect(await readdir(join(folder, 'articles'))).toEqual(before);
});
