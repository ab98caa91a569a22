import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { formatLedger } from '../../../src/lib/ledger/ledger.ts';
import { planRecording } from '../../../src/lib/ledger/recording.ts';
import { present } from '../../expectations.ts';
import { articleText, contentFiles } from '../law/law-files.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const BEFORE = 'Die Frist beträgt 30 Tage.';
const AFTER = 'Die Frist beträgt 14 Tage.';
const digest = (text: string) => Buffer.from(text).toString('hex');

const withLedger = (articles: Record<string, string>, text: string) => ({
  ...contentFiles({ articles }),
  ledger: { path: 'content/.ledger', text, digest },
});

/** Records articles; returns the ledger's text. */
function record(articles: Record<string, string>, text = ''): string {
  const files = withLedger(articles, text);
  const { library } = readLibrary(files, NOW);
  return formatLedger(planRecording(library, files.ledger, '2026-11-21').ledger);
}

const hintsOn = (articles: Record<string, string>, ledger: string) =>
  checkContent(withLedger(articles, ledger), NOW);

const RECORDED = record({ frist: articleText(BEFORE) });

test('gives no hint on a text that matches its recording', () => {
  expect(hintsOn({ frist: articleText(BEFORE) }, RECORDED)).toEqual([]);
});

test('reports unreadable lines, since the articles they protected could disappear', () => {
  const torn = `${RECORDED}alt-eins 2026-11-22\n<<<<<<< HEAD\n# Bemerkung\n\n`;
  const problems = hintsOn({ frist: articleText(BEFORE) }, torn);
  const lines = RECORDED.split('\n').length;
  expect(problems.map(({ file, line, severity }) => [file, line, severity])).toContainEqual([
    'content/.ledger',
    lines,
    'error',
  ]);
  expect(problems.filter(({ message }) => message.includes('nicht zu lesen'))).toHaveLength(1);
});

test('hints at a published text with an undeclared change, and at the remedies', () => {
  const hints = hintsOn({ frist: articleText(AFTER) }, RECORDED);
  expect(hints).toHaveLength(1);
  expect(hints[0]).toMatchObject({ file: 'content/articles/frist.mdx', severity: 'hint' });
  expect(hints[0]?.message).toMatch(
    /`corrections`.*`updatedAt`.*`editorial: minor`.*`npm run record`/,
  );
});

test.each([
  ['white space and typography', articleText('Die Frist  beträgt\n30\u00A0Tage.\n\n')],
  ['other fields', articleText(BEFORE, 'kicker: Recht\nasOf: 2026')],
])('ignores changes of %s', (_, text) => {
  expect(hintsOn({ frist: text }, RECORDED)).toEqual([]);
});

test.each([
  ['title', articleText(BEFORE).replace('Ein Beitrag zum', 'Kein Beitrag zum')],
  ['description', articleText(BEFORE).replace('Ein Satz, der', 'Kein Satz, der')],
])('treats the %s as text', (_, text) => {
  expect(hintsOn({ frist: text }, RECORDED)[0]?.message).toContain('geändert worden');
});

const FULL = [
  'advertising: { kind: anzeige, client: Muster Kartonagen }',
  'sources: [{ title: Jahresbericht }]',
  'corrections: [{ date: 2026-11-05, text: "Falsch war 20, richtig ist 30." }]',
];

test.each([
  ['the label of an advertisement', present(FULL[0]), ''],
  ['a source', 'Jahresbericht', 'Monatsbericht'],
  ['a correction', 'richtig ist 30', 'richtig ist 31'],
  ['all corrections', present(FULL[2]), ''],
  ['the day of publication', 'publishedAt: 2026-11-01', 'publishedAt: 2026-11-02'],
])('asks for a declaration when %s changes', (_, from, to) => {
  const text = articleText(BEFORE, FULL.join('\n'));
  const recorded = record({ frist: text });
  expect(hintsOn({ frist: text }, recorded)).toEqual([]);
  const [hint] = hintsOn({ frist: text.replace(from, to) }, recorded);
  expect(hint?.message).toContain('geändert worden');
});

test.each([
  ['draft: true', 7],
  ['publishedAt: 2027-01-01', 6],
])('refuses to withdraw a published article by `%s`', (field, line) => {
  const text = field.startsWith('draft')
    ? articleText(BEFORE, field)
    : articleText(BEFORE).replace(/publishedAt: .*/, field);
  const [problem] = hintsOn({ frist: text }, RECORDED);
  expect(problem).toMatchObject({ file: 'content/articles/frist.mdx', line, severity: 'error' });
  expect(problem?.message).toContain('war schon veröffentlicht');
});

test('accepts a scheduled article that was recorded later than now', () => {
  const early = new Date('2026-10-01T12:00:00+02:00');
  const files = withLedger({ frist: articleText(BEFORE) }, RECORDED);
  expect(checkContent(files, early)).toEqual([]);
});

test.each([
  ['a correction', 'corrections: [{ date: 2026-11-10, text: "Falsch war 30, richtig ist 14." }]'],
  ['an update', 'updatedAt: 2026-11-10'],
  ['a minor change', 'editorial: minor'],
])('accepts a change with %s and asks to record it', (_, frontmatter) => {
  const changed = { frist: articleText(AFTER, frontmatter) };
  const hints = hintsOn(changed, RECORDED);
  expect(hints.map(({ file }) => file)).toEqual(['content/.ledger']);
  expect(hints[0]?.message).toContain('Noch zu verbuchen: `frist`');
});

test.each([
  'corrections: [{ date: 2026-11-10, text: "Falsch war 30, richtig ist 14." }]',
  'updatedAt: 2026-11-10',
])('asks again when a text changes after a recorded `%s`', (frontmatter) => {
  const recorded = record({ frist: articleText(AFTER, frontmatter) }, RECORDED);
  expect(hintsOn({ frist: articleText(AFTER, frontmatter) }, recorded)).toEqual([]);
  const again = hintsOn({ frist: articleText('Keine Frist.', frontmatter) }, recorded);
  expect(again[0]?.message).toContain('geändert worden');
});

test('asks to delete `editorial: minor` once it is recorded', () => {
  const minor = articleText(AFTER, 'editorial: minor');
  const [hint, ...more] = hintsOn({ frist: minor }, record({ frist: minor }, RECORDED));
  expect(more).toEqual([]);
  expect(hint).toMatchObject({ file: 'content/articles/frist.mdx', line: 7, column: 1 });
  expect(hint?.message).toContain('Lösche die Zeile');
});

test('does not record a text with an undeclared change', () => {
  expect(record({ frist: articleText(AFTER) }, RECORDED)).toBe(RECORDED);
});

test('ignores drafts and scheduled articles', () => {
  const articles = {
    entwurf: articleText(BEFORE, 'draft: true'),
    morgen: articleText(BEFORE).replace('2026-11-01', '2026-12-01'),
  };
  expect(hintsOn(articles, '')).toEqual([]);
  expect(record(articles)).not.toContain('entwurf');
});

test('keeps what was once published, with the day of its first recording', () => {
  const later = record(
    { neu: articleText(AFTER) },
    RECORDED.replaceAll('2026-11-21', '2026-11-02'),
  );
  expect(later).toMatch(/^frist 2026-11-02 /m);
  expect(later).toMatch(/^neu 2026-11-21 /m);
});

test('follows an article to its new name', () => {
  const renamed = { neu: articleText(AFTER, 'aliases: [frist]') };
  expect(hintsOn(renamed, RECORDED)[0]?.message).toContain('geändert worden');
});

test('names at most three of many unrecorded articles', () => {
  const articles = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((slug) => [
      slug,
      articleText(BEFORE).replace('Ein Beitrag zum', `Beitrag ${slug} zum`),
    ]),
  );
  const hints = hintsOn(articles, '');
  expect(hints).toHaveLength(1);
  expect(hints[0]?.message).toContain('`a`, `b`, `c` und 2 weitere');
});

const published = (text: string, ledger: string, main: string) =>
  checkContent(
    {
      ...contentFiles({ articles: { frist: text } }),
      ledger: { path: 'content/.ledger', text: ledger, digest, published: main },
    },
    NOW,
  ).map(({ rule }) => rule);

const CORRECTED = 'corrections: [{ date: 2026-11-10, text: "Falsch war 30, richtig ist 14." }]';
const PROPOSAL = record({ frist: articleText(AFTER, CORRECTED) }, RECORDED);

test.each([
  ['an article that is not online yet', articleText(AFTER), RECORDED, '', ['unrecorded']],
  [
    'a correction that is not online yet',
    articleText('Anders.', CORRECTED),
    PROPOSAL,
    RECORDED,
    ['unrecorded'],
  ],
  ['a correction that is taken back', articleText(BEFORE), PROPOSAL, RECORDED, ['unrecorded']],
  [
    'a correction that is online',
    articleText('Anders.', CORRECTED),
    PROPOSAL,
    PROPOSAL,
    ['undeclared-change'],
  ],
  [
    'an article beside its lost line',
    articleText(AFTER),
    '# Leer\n',
    RECORDED,
    ['undeclared-change'],
  ],
])('knows by the main branch whether %s may change', (_, text, ledger, main, rules) => {
  expect(published(text, ledger, main)).toEqual(rules);
});
