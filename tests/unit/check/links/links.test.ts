import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/lib/articles/library.ts';
import { collectTargets } from '../../../../src/lib/check/links/link-targets.ts';
import { checkLinks } from '../../../../src/lib/check/links/links.ts';
import { check, checkArticle, frontmatter, makeContent, NOW } from '../make-content.ts';

describe('collectTargets', () => {
  const page = frontmatter().replace(/(authors|tags|publishedAt).*\n/g, '');
  const { library } = readLibrary(
    makeContent({
      'articles/a.mdx': `${frontmatter()}## Größe & Maß\n\n### Eins\n`,
      'articles/entwurf.mdx': frontmatter('draft: true'),
      'articles/morgen.mdx': frontmatter().replace('2026-11-21', '2026-11-22'),
      'pages/ueber-uns.mdx': `${page}## Wir\n`,
    }),
    NOW,
  );
  const targets = collectTargets(library);

  test.each([
    '/',
    '/themen/',
    '/archiv/',
    '/impressum/',
    '/rss.xml',
    '/sitemap-index.xml',
    '/themen/tiktok/',
    '/autoren/redaktion/',
    '/ueber-uns/',
    '/artikel/a/',
  ])('knows %s', (address) => {
    expect(targets.ids.has(address)).toBe(true);
  });

  test.each(['/artikel/entwurf/', '/artikel/morgen/', '/artikel/', '/themen/fremd/', ''])(
    'does not know %j',
    (address) => {
      expect(targets.ids.has(address)).toBe(false);
    },
  );

  test('knows the ids of the headings', () => {
    expect([...(targets.ids.get('/artikel/a/') ?? [])]).toEqual(['groesse-und-mass', 'eins']);
    expect([...(targets.ids.get('/ueber-uns/') ?? [])]).toEqual(['wir']);
  });
});

const NOWHERE = 'Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.';

describe('checkLinks', () => {
  test.each([
    '[a](/)',
    '[a](/themen/tiktok/)',
    '[a](/themen/tiktok/?seite=1)',
    '[a](/artikel/x/)',
    '[a](/artikel/x/#abschnitt)',
    '[a](#abschnitt)',
    '[a](#)',
    '[a](/artikel/%78/#%61bschnitt)',
    '[a](/%61rchiv/?a=%zz)',
    '[a](https://anderswo.de/%zz)',
    '[a](//anderswo.de/)',
    '[a](mailto:a@magazin.de)',
    '[a](tel:+4930123)',
    '[a][b]\n\n[b]: /archiv/',
    '<PaidLink href="https://anderswo.de/">a</PaidLink>',
    '<PaidLink href={"https://anderswo.de/"}>a</PaidLink>',
    '`[a](/nirgends/)`',
  ])('lets %j pass', (link) => {
    expect(checkArticle(`## Abschnitt\n\n${link}\n`)).toEqual([]);
  });

  test.each([
    [
      '[a](/themen/tiktok)',
      '10:1 Der Link `/themen/tiktok` führt ins Leere. Es fehlt der Schrägstrich am Ende: `/themen/tiktok/`.',
    ],
    [
      'Text [a](/themen/tictok/)',
      '10:6 Der Link `/themen/tictok/` führt ins Leere. Meinst du `/themen/tiktok/`?',
    ],
    ['[a](/ganz/woanders/)', `10:1 Der Link \`/ganz/woanders/\` führt ins Leere. ${NOWHERE}`],
    [
      '[a](/artikel/100%zz/)',
      '10:1 Der Link `/artikel/100%zz/` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
    ],
    [
      '[a](/artikel%2Fx/)',
      `10:1 Der Link \`/artikel%2Fx/\` führt ins Leere. Meinst du \`/artikel/x/\`?`,
    ],
    [
      '[a](themen/)',
      '10:1 Der Link `themen/` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
    ],
    [
      '[a](www.anderswo.de)',
      '10:1 Dem Link `www.anderswo.de` fehlt der Anfang. Schreibe `https://www.anderswo.de`.',
    ],
    [
      '[a]()',
      '10:1 Der Link `` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
    ],
    [
      '[a](#abschnit)',
      '10:1 Die Sprungmarke `#abschnit` gibt es in diesem Text nicht. Meinst du `#abschnitt`?',
    ],
    [
      '[a](#anderes)',
      '10:1 Die Sprungmarke `#anderes` gibt es in diesem Text nicht. Sie folgt aus der Überschrift des Abschnitts.',
    ],
    [
      '[a](#%zz)',
      '10:1 Der Link `#%zz` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
    ],
    [
      '[a](/artikel/x/#anderes)',
      '10:1 Die Sprungmarke `#anderes` gibt es auf /artikel/x/ nicht. Sie folgt aus der Überschrift des Abschnitts.',
    ],
    [
      '<PaidLink href="/ganz/woanders/">a</PaidLink>',
      `10:1 Der Link \`/ganz/woanders/\` führt ins Leere. ${NOWHERE}`,
    ],
    [
      '[a][b]\n\n[b]: /ganz/woanders/',
      `12:1 Der Link \`/ganz/woanders/\` führt ins Leere. ${NOWHERE}`,
    ],
  ])('reports %j', (link, expected) => {
    expect(checkArticle(`## Abschnitt\n\n${link}\n`)).toEqual([expected]);
  });

  test('lets drafts link to what is not there yet', () => {
    const files = {
      'articles/x.mdx': `${frontmatter('draft: true')}[a](/artikel/spaeter/)\n`,
      'articles/spaeter.mdx': frontmatter('draft: true'),
    };
    expect(check(files).filter((line) => line.includes('Link'))).toEqual([]);
  });

  test.each([
    ['[a](/artikel/nix/)', `9:1  Hinweis  Der Link \`/artikel/nix/\` führt ins Leere. ${NOWHERE}`],
    [
      '[a](#fehlt)',
      '9:1  Hinweis  Die Sprungmarke `#fehlt` gibt es in diesem Text nicht. Sie folgt aus der Überschrift des Abschnitts.',
    ],
  ])('hints at what leads nowhere in a draft: %s', (link, expected) => {
    expect(checkArticle(`${link}\n`, ['draft: true'])).toContain(expected);
  });

  test('checks links while another field has a fault', () => {
    expect(checkArticle('[a](/nirgends/)\n', ['kiker: a'])).toEqual([
      '7:1 `kiker` ist kein Feld. Meinst du `kicker`?',
      `9:1 Der Link \`/nirgends/\` führt ins Leere. ${NOWHERE}`,
    ]);
  });

  test('does not blame links for the faults of the article they lead to', () => {
    const files = {
      'articles/a.mdx': `${frontmatter()}[a](/artikel/b/)\n`,
      'articles/b.mdx': frontmatter('kiker: a'),
    };
    expect(check(files)).toHaveLength(1);
  });

  test('reports a link from a public text to a draft', () => {
    const files = {
      'articles/a.mdx': `${frontmatter()}[a](/artikel/entwurf/)\n`,
      'articles/entwurf.mdx': frontmatter('draft: true'),
    };
    expect(check(files)).toEqual([
      `content/articles/a.mdx:8:1  Fehler  Der Link \`/artikel/entwurf/\` führt ins Leere. ${NOWHERE}`,
    ]);
  });

  test('says nothing about a text that cannot be read', () => {
    const document = {
      path: 'x',
      slug: 'x',
      source: '',
      body: '',
      isPublic: true,
      isWhole: false,
      isExpected: true,
    };
    const unread = { ...document, tree: undefined, data: undefined, frontmatter: {} as never };
    expect(checkLinks(unread, { ids: new Map(), moved: new Map(), planned: new Set() })).toEqual(
      [],
    );
  });
});
