import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await cp('content', join(folder, 'content'), { recursive: true });
  const files = {
    'Ein Brief über Öl.txt': 'Ein Brief über das Öl\nDer erste Satz über TikTok.\n',
    'leer.md': '',
    'programm.docx': 'MZ\u0000',
    'bilder.md': '# Ein Text mit fremdem Bild\n\n![](../geheim.png) Text\n',
    'kyrillisch.md': '# Привет, мир\n\nEin Text.\n',
    'zweiter.txt': 'Ein zweiter Brief hier\nNoch ein Satz.\n',
  };
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const run = (name: string, ...args: string[]) =>
  callCommand({ CONTENT_DIR: inFolder('content'), BASE_PATH: '/magazin/' }, name, ...args);
const inFolder = (name: string) => join(folder, name);
const ENGLISH = /\b(error|at file|node:|cannot|failed|unexpected|undefined|invalid)\b/i;

describe('npm run import', () => {
  test('imports what it can, names what it cannot and never stops half way', async () => {
    const names = [
      'Ein Brief über Öl.txt',
      'leer.md',
      'programm.docx',
      'gibt-es-nicht.txt',
      'zweiter.txt',
    ];
    const { code, output } = await run('import', ...names.map(inFolder));
    expect(code).toBe(1);
    expect(output).toContain('leer.md: nicht übernommen. Die Datei ist leer.');
    expect(output).toContain('sondern ein Programm');
    expect(output).toContain(`Die Datei gibt es nicht. Gesucht wurde in ${folder}.`);
    expect(output).toContain('Vorschau: npm run dev nennt die Adresse.');
    expect(output).not.toMatch(ENGLISH);
    const made = await readdir(inFolder('content/articles'));
    expect(made).toEqual(
      expect.arrayContaining(['ein-brief-ueber-das-oel.mdx', 'ein-zweiter-brief-hier.mdx']),
    );
  });

  test('overwrites nothing', async () => {
    const before = await readFile(inFolder('content/articles/ein-zweiter-brief-hier.mdx'), 'utf8');
    const { code, output } = await run('import', inFolder('zweiter.txt'));
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('gibt es schon; nichts wird überschrieben'),
    ]);
    expect(await readFile(inFolder('content/articles/ein-zweiter-brief-hier.mdx'), 'utf8')).toBe(
      before,
    );
  });

  test('reads no picture from outside the folder of the text', async () => {
    await writeFile(join(folder, '..', `${folder.split('/').at(-1)}.png`), 'x').then(() =>
      rm(`${folder}.png`),
    );
    const { code, output } = await run('import', inFolder('bilder.md'));
    expect([code, output]).toEqual([0, expect.stringContaining('liegt nicht neben dem Text')]);
  });

  test('says of a headline without Latin letters what is missing', async () => {
    const { code, output } = await run('import', inFolder('kyrillisch.md'));
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(
        'Aus dem Titel „Привет, мир“ lässt sich kein Dateiname bilden. Gib dem Text einen Titel mit lateinischen Buchstaben.',
      ),
    ]);
  });

  test('without a file says how it is used', async () => {
    expect(await run('import')).toEqual({
      code: 1,
      output: expect.stringContaining('npm run import -- bericht.docx'),
    });
  });
});

describe('npm run new', () => {
  test('makes a draft that the check accepts, once', async () => {
    const first = await run('new', 'Wie der Handel lernt', '--thema', 'marketing');
    expect(first).toEqual({
      code: 0,
      output: expect.stringContaining('Vorschau: npm run dev nennt die Adresse.'),
    });
    const again = await run('new', 'Wie der Handel lernt');
    expect(again).toEqual({
      code: 1,
      output: expect.stringContaining('nichts wird überschrieben'),
    });
  });

  test('names nothing twice', async () => {
    const topics = ['--thema', 'europa,europa', '--thema', 'europa'];
    const { code } = await run(
      'new',
      'Ein Titel mit Themen',
      '--autor',
      'redaktion,redaktion',
      ...topics,
    );
    const text = await readFile(inFolder('content/articles/ein-titel-mit-themen.mdx'), 'utf8');
    expect([code, text]).toEqual([0, expect.stringContaining('\ntags: [europa]\n')]);
    expect(text).toContain('\nauthors: [redaktion]\n');
  });

  test.each([
    [[], 'Der Titel fehlt.'],
    [['k'], 'Der Titel ist zu kurz: mindestens 2 Zeichen, jetzt 1.'],
    [
      ['Ein guter Titel', '--thema', 'marketnig'],
      'Das Thema „marketnig“ gibt es nicht. Meinst du „marketing“?',
    ],
    [['Ein guter Titel', '--thema', 'qqqqqqqqqq'], 'gibt es nicht. Es gibt: tiktok, e-commerce, '],
    [['Ein guter Titel', '--autor', 'niemand'], 'Autor oder Autorin „niemand“ gibt es nicht.'],
    [['Ein guter Titel', '--quatsch'], 'Die Option --quatsch gibt es nicht.'],
    [['Привет, большой мир'], 'Er braucht lateinische Buchstaben oder Ziffern.'],
    [
      ['Ein guter Titel', '--thema', 'a,b,c,d,e,f,g'],
      'Die Liste der Themen hat zu viele Einträge: höchstens 6.',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, output } = await run('new', ...args);
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output).not.toMatch(ENGLISH);
  });
});

describe('a command that does not exist', () => {
  test.each(['quatsch', 'constructor', 'toString', '__proto__', ''])(
    'is answered with those that do: %s',
    async (name) => {
      expect(await run(name)).toEqual({
        code: 1,
        output: expect.stringMatching(/^Befehle: build, check, dev, .*start\n$/),
      });
    },
  );
});
