import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDictionary } from '../../../../src/cli/content/open-dictionary.ts';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { createRandom } from '../../../random.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

const dictionary = openDictionary();
const LIBRARY = 'tests/fixtures/library/articles';
/** In edited prose: of so many words one is reported. */
const MIN_WORDS = 400;

/** `word@line:column` and the words that may be meant. */
function findUnknown(
  files: Record<string, string>,
  isSpelled = (path: string) => path.includes('articles/'),
) {
  const { 'woerter.txt': text = '', ...texts } = files;
  const content = { ...makeContent(texts), words: { path: 'content/woerter.txt', text } };
  return checkContent(content, NOW, { spelling: { dictionary, isSpelled } })
    .filter(({ rule }) => rule === 'unknown-word')
    .map(({ line, column, message }) => {
      const [word, meant] = [...message.matchAll(/„(.+?)“/g)].map(([, each]) => each);
      return `${word}@${line}:${column}${meant === undefined ? '' : ` ${meant}`}`;
    });
}

const inText = (body: string) => ({ 'articles/x.mdx': frontmatter() + body });

describe('findUnknownWords', () => {
  test.each([
    ['a typing error', 'Die Rückgabbe.', ['Rückgabbe@8:5 Rückgabe']],
    ['a wrong lower-case word', 'Das ist nähmlich so.', ['nähmlich@8:9 nämlich']],
    [
      'each word once, where it first stands',
      'Eine\nRechnnung, die Rechnnung.',
      ['Rechnnung@9:1 Rechnung'],
    ],
    ['a word in a link and in emphasis', 'Die *[Rückgabbe](/)*.', ['Rückgabbe@8:7 Rückgabe']],
  ])('reports %s', (_, body, expected) => {
    const found = findUnknown(inText(`${body}\n`));
    expect(found.map((each, at) => each.slice(0, expected[at]?.length))).toEqual(expected);
  });

  test.each([
    ['compounds', 'Das Lieferkettensorgfaltspflichtengesetz und die Zahlungsdiensterichtlinie.'],
    ['words at the beginning of a sentence', 'Wiederum kommt es an. Nämlich hier.'],
    ['the first parts of compounds', 'Einkaufs- und Versandkosten, Online-Shop, KI-Verordnung.'],
    ['gender marks', 'Händler*innen, Kund:innen und Verkäufer_innen.'],
    ['separable verbs', 'Ein vorangekreuztes Kästchen antippen.'],
    ['abbreviations and names with inner capitals', 'TikTok, GmbH, DSGVO und iPhone.'],
    ['terms of the trade with endings', 'Den Followern gefallen Hashtags und Wallets.'],
    ['code, addresses and entities', '`Packett` https://packett.de/nähmlich a@packett.de &shy;'],
    ['English sentences', 'Er sagte: „This is the wurst of all possible worlds.“'],
    ['what is marked as foreign', '<span lang="fr">Bonjour les amis</span>'],
  ])('lets pass %s', (_, body) => {
    expect(findUnknown(inText(`${body}\n`))).toEqual([]);
  });

  test('knows the words of woerter.txt, of topics and authors', () => {
    const files = {
      'woerter.txt': '# Namen\nRokestof\n',
      'tags.yaml': 'tiktok: { label: Bifonu }\n',
      'authors/redaktion.yaml': 'name: Vrenzka Mbuto\nkind: person\n',
      ...inText('Rokestofs Bifonu, sagt Vrenzka Mbuto.\n'),
    };
    expect(findUnknown(files)).toEqual([]);
  });

  test.each([
    ['Das ist xqz.', ['xqz@8:9']],
    ['Das ist xq.', []],
    ['Das ist xQz und dann.', []],
    ['xqz-Haus, Haus-xqz.', ['xqz@8:1']],
    ['A&nbsp;xqz &#8211; b', ['xqz@8:8']],
    ['Siehe xqz.de, xqz.org/a, xqz@xqz.xq und HTTP://xqz/xqz.', []],
    ['Siehe xqz.xqz und xqz:xqz', ['xqz@8:7']],
    ['Das the of xqz and die der das xqz.', ['the@8:5', 'xqz@8:12', 'and@8:16']],
    ['Das the of xqz.', []],
    ['Das the xqz.', ['the@8:5', 'xqz@8:9']],
    ['the of. Das xqz.', ['xqz@8:13']],
    ['the of (xqz) das', ['xqz@8:9']],
    ['xqz*innen xqz:innen xqz_innen', ['xqzinnen@8:1']],
    ['xqz:innen', ['xqzinnen@8:1']],
    ['Die Expert:innen und Expert*innen, jede Expert:in', []],
    ['Das the of: in xqz.', ['xqz@8:16']],
    ['xq\u00ADz', ['xqz@8:1']],
    ['<span lang="de-AT">xqz</span> <span lang="en">xqy</span>', ['xqz@8:20']],
  ])('finds in %j the words %j', (body, expected) => {
    expect(findUnknown(inText(`${body}\n`)).map((each) => each.split(' ')[0])).toEqual(expected);
  });

  test('reads titles and descriptions', () => {
    const text = frontmatter('kicker: Pakket').replace('den Handel', 'den Handell');
    expect(findUnknown({ 'articles/x.mdx': `${text}Text.\n` })).toEqual([
      'Handell@2:8 Handel',
      expect.stringMatching(/^Pakket@7:9/),
    ]);
  });

  test.each([
    ['a town, and who lives there', 'In Wöschlingen, in Trübstedt und bei den Wöschlingern.'],
    ['a street', 'In der Rungelgasse.'],
    ['a full name', 'Das sagen Micah Brömmelkamp und Frau Schwittek.'],
    ['an abbreviation', 'Die Hackstr. 5 und das Böhml. von gestern.'],
    ['English', 'Das Meeting braucht Storytelling und kein remote.'],
    ['a compound with English', 'Die Communitytreffen.'],
    ['a compound adjective', 'Der klimaneutrale, kundenfreundliche Versand.'],
    [
      'a term that is used often',
      'Die Rukanu ist neu. Eine Rukanu kostet viel. Der Rukanu fehlt nichts.',
    ],
  ])('lets pass %s that no dictionary has', (_, body) => {
    expect(findUnknown(inText(`${body}\n`))).toEqual([]);
  });

  test.each([
    ['after an adjective at the start of a sentence', 'Viele Kudnen kaufen.', 'Kudnen'],
    ['after a measure', 'Das sind Millionen Kudnen.', 'Kudnen'],
    ['at the end of a sentence', 'Das sagt die Kudnin. Sie kauft.', 'Kudnin'],
  ])('reports a slip %s', (_, body, word) => {
    expect(findUnknown(inText(`${body}\n`)).join()).toContain(word);
  });

  test('reads only the texts that it is asked for', () => {
    expect(findUnknown(inText('Packet\n'), () => false)).toEqual([]);
  });

  test('finds at least nine of ten typing errors that make no other word', () => {
    const words =
      'Paket Händler Versand Rückgabe Kundin Lieferung Rechnung Bestellung Gutschein Lager';
    const typos = words.split(' ').map((word) => word.slice(0, 3) + word.slice(2));
    expect(findUnknown(inText(`${typos.join('\n\n')}\n`)).length).toBeGreaterThanOrEqual(9);
  });

  test('finds at least three of four slips in running text', () => {
    const random = createRandom(20_261_126);
    const [name = ''] = globSync('*.mdx', { cwd: LIBRARY });
    const text = readFileSync(`${LIBRARY}/${name}`, 'utf8');
    const known = findUnknown({ 'articles/x.mdx': text }).length;
    const start = text.indexOf('---', 3) + 3;
    const words = [...text.slice(start).matchAll(/(?<=[\p{Ll},] )[\p{Lu}\p{Ll}]\p{Ll}{5,}(?= )/gu)];
    const slips = words.filter(() => random() < 0.8);
    expect(slips.length).toBeGreaterThan(20);
    const broken = slips.reduceRight((rest, { index, 0: word }) => {
      const at = 1 + Math.floor(random() * (word.length - 3));
      const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      const written = random() < 0.5 ? swapped : word.slice(0, at) + word.slice(at + 1);
      return rest.slice(0, start + index) + written + rest.slice(start + index + word.length);
    }, text);
    const found = findUnknown({ 'articles/x.mdx': broken }).length - known;
    expect(found / slips.length).toBeGreaterThan(0.75);
  });

  test('raises at most one false alarm in 400 words of edited prose', () => {
    const names = globSync('*.mdx', { cwd: LIBRARY });
    expect(names.length).toBeGreaterThan(40);
    const texts = names.map((name) => readFileSync(`${LIBRARY}/${name}`, 'utf8'));
    const files = Object.fromEntries(
      names.map((name, at) => [`articles/${name}`, texts[at] ?? '']),
    );
    const words = texts.join(' ').match(/\p{L}+/gu)?.length ?? 0;
    expect(findUnknown(files).length).toBeLessThanOrEqual(words / MIN_WORDS);
  });
});
