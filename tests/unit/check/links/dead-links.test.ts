import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/lib/articles/library.ts';
import { findLinks } from '../../../../src/lib/check/links/found-links.ts';
import { collectTargets } from '../../../../src/lib/check/links/link-targets.ts';
import { headingIdsOf } from '../../../../src/lib/source/text-tree.ts';
import { describeProblem, expectProblems } from '../expect-problems.ts';
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
  const targets = collectTargets(library, ({ tree }) =>
    tree === undefined ? [] : headingIdsOf(tree),
  );

  test.each([
    '/',
    '/themen/',
    '/archiv/',
    '/impressum/',
    '/rss.xml',
    '/sitemap-index.xml',
    '/themen/tiktok/',
    '/autoren/redaktion/',
    '/themen/tiktok/atom.xml',
    '/autoren/redaktion/rss.xml',
    '/korrekturen/feed.json',
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
    ['[a](/themen/tiktok)', 'dead-link@10:1'],
    ['Text [a](/themen/tictok/)', 'dead-link@10:6'],
    ['[a](/ganz/woanders/)', 'dead-link@10:1'],
    ['[a](/artikel/100%zz/)', 'invalid-link@10:1'],
    [
      '[a](/artikel%2Fx/)',
      'dead-link@10:1 Der Link `/artikel%2Fx/` führt ins Leere. Meinst du `/artikel/x/`?',
    ],
    ['[a](themen/)', 'relative-link@10:1'],
    ['[a](www.anderswo.de)', 'invalid-link@10:1'],
    [
      '[a]()',
      'relative-link@10:1 Der Link `` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
    ],
    ['[a](#abschnit)', 'dead-anchor@10:1'],
    [
      '[a](#anderes)',
      'dead-anchor@10:1 Die Sprungmarke `#anderes` gibt es in diesem Text nicht. Sie folgt aus der Überschrift des Abschnitts.',
    ],
    [
      '[a](#%zz)',
      'invalid-link@10:1 Der Link `#%zz` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
    ],
    [
      '[a](/artikel/x/#anderes)',
      'dead-anchor@10:1 Die Sprungmarke `#anderes` gibt es auf /artikel/x/ nicht. Sie folgt aus der Überschrift des Abschnitts.',
    ],
    ['<PaidLink href="/ganz/woanders/">a</PaidLink>', 'dead-link@10:1'],
    ['[a][b]\n\n[b]: /ganz/woanders/', 'dead-link@12:1'],
  ])('reports %j', (link, expected) => {
    expectProblems(checkArticle(`## Abschnitt\n\n${link}\n`), [expected]);
  });

  test('lets drafts link to what is not there yet', () => {
    const files = {
      'articles/x.mdx': `${frontmatter('draft: true')}[a](/artikel/spaeter/)\n`,
      'articles/spaeter.mdx': frontmatter('draft: true'),
    };
    expect(check(files).filter(({ message }) => message.includes('Link'))).toEqual([]);
  });

  test.each([
    ['[a](/artikel/nix/)', 'dead-link?@9:1'],
    ['[a](#fehlt)', 'dead-anchor?@9:1'],
    ['[a](fehlt/)', 'relative-link?@9:1'],
  ])('hints at what leads nowhere in a draft: %s', (link, expected) => {
    expect(checkArticle(`${link}\n`, ['draft: true']).map(describeProblem)).toContain(expected);
  });

  test('checks links while another field has an error', () => {
    expectProblems(checkArticle('[a](/nirgends/)\n', ['kiker: a']), [
      'unknown-field@7:1',
      'dead-link@9:1',
    ]);
  });

  test('does not blame links for the errors of the article they lead to', () => {
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
    expectProblems(check(files), ['articles/a.mdx dead-link@8:1']);
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
    expect(findLinks(unread)).toEqual([]);
  });
});
