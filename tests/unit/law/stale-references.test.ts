import { expect, test } from 'vitest';
import { findStaleReferences } from '../../../src/lib/law/stale-references.ts';

test.each([
  ['Angaben gemäß § 5 TMG', 'TMG', 'DDG'],
  ['Angaben nach §\u00A05\u00A0Abs. 1 TMG:', 'TMG', 'DDG'],
  ['Verantwortlich nach § 55 Abs. 2 RStV', 'RStV', 'MStV'],
  ['nach dem Telemediengesetz', 'Telemediengesetz', 'DDG'],
  ['des Rundfunkstaatsvertrages', 'Rundfunkstaatsvertrag', 'MStV'],
  ['§ 25 TTDSG', 'TTDSG', 'TDDDG'],
  ['die OS-Plattform der Kommission', 'OS-Plattform', 'abgeschaltet'],
  ['Streitschlichtung: Die EU betreibt eine OS-Plattform.', 'OS-Plattform', 'abgeschaltet'],
  ['Das TMG verlangt ein Impressum', 'TMG', 'DDG'],
  ['https://ec.europa.eu/consumers/odr/', 'ec.europa.eu/consumers/odr', 'lösche den Link'],
  [
    'der Online-Streitbeilegungsplattform der EU',
    'Online-Streitbeilegungsplattform',
    'abgeschaltet',
  ],
  [
    'eine Beschwerde an die plattform zur Online-Streitbeilegung',
    'plattform zur Online-Streitbeilegung',
    'abgeschaltet',
  ],
  ['die os-plattform der EU', 'os-plattform', 'abgeschaltet'],
  [
    'das Telekommunikation-Telemedien-Datenschutz-Gesetz',
    'Telekommunikation-Telemedien-Datenschutz-Gesetz',
    'TDDDG',
  ],
  ['https://webgate.ec.europa.eu/odr/x', 'webgate.ec.europa.eu/odr', 'lösche den Link'],
  [`${'§'.padEnd(200)}TMG`, 'TMG', 'DDG'],
  [`TMG${' '.repeat(196)}§`, 'TMG', 'DDG'],
  ['das frühere Recht und die Pflicht nach dem neuen alten Gesetz TMG', 'TMG', 'DDG'],
  ['Das TMG ist Recht. Es wurde nie abgeschaltet', 'TMG', 'DDG'],
  ['http://ec.europa.eu/odr', 'ec.europa.eu/odr', 'lösche den Link'],
])('finds a stale reference in %j and names its replacement', (text, found, remedy) => {
  const findings = findStaleReferences(text);
  expect(findings.map((finding) => finding.text)).toEqual([found]);
  expect(findings[0]?.remedy).toContain(remedy);
  expect(text.slice(findings[0]?.offset)).toMatch(new RegExp(`^${found}`));
});

test.each([
  'Angaben nach § 5 DDG und § 18 Abs. 2 MStV',
  '§ 25 Abs. 2 Nr. 2 TDDDG',
  'das frühere Telemediengesetz',
  'nach dem damaligen § 5 Abs. 1 TMG',
  'die abgeschaltete OS-Plattform',
  '§ 55 Abs. 2 RStV a. F.',
  'die HTMG GmbH',
  'https://ec.europa.eu/commission/',
  'Windows als OS-Plattform für Spiele, mehrere OS-Plattformen',
  'Die OS-Plattform der EU zur Streitbeilegung wurde 2025 abgeschaltet.',
  ...[
    'frühere',
    'ehemalige',
    'damalige',
    'einstige',
    'aufgehobene',
    'abgelöste',
    'EINGESTELLTE',
  ].map((past) => `das ${past} Telemediengesetz`),
  ...['abgeschaltet', 'eingestellt', 'aufgehoben', 'abgelöst', 'außer Kraft'].map(
    (past) => `Das Telemediengesetz wurde ${past}.`,
  ),
  'Der Rundfunkstaatsvertrag a.F.',
  'Windows TMG',
  `${'§'.padEnd(201)}TMG`,
  'HTTMGX, RStVX und XTTDSG',
  'https://aec.europa.eu/consumers/odr',
  'Das TMG galt bis 2024 und ist außer Kraft.',
  'Die Trainingsgruppe TMG läuft am Montag.',
])('accepts %j', (text) => {
  expect(findStaleReferences(text)).toEqual([]);
});

test.each([
  ['gegen den Rundfunkstaatsvertrag', '2020-11-06', 0],
  ['gegen den Rundfunkstaatsvertrag', '2020-11-07', 1],
  ['Angaben nach § 5 TMG', '2024-05-13', 0],
  ['Angaben nach § 5 TMG', '2024-05-14', 1],
  ['§ 25 TTDSG', '2024-05-13', 0],
  ['§ 25 TTDSG', '2024-05-14', 1],
  ['die OS-Plattform der EU', '2025-07-19', 0],
  ['die OS-Plattform der EU', '2025-07-20', 1],
  ['nach § 5 TMG und § 6 TMG', '2026', 2],
  ['Angaben nach § 5 TMG', '2020', 0],
  ['Angaben nach § 5 TMG', undefined, 1],
  ['https://ec.europa.eu/consumers/odr', '2020', 1],
])('in %j of %s finds %i', (text, writtenOn, count) => {
  expect(findStaleReferences(text, writtenOn)).toHaveLength(count);
});

test('tells a past reference from a stale one', () => {
  expect(findStaleReferences('Das frühere Recht ist fort. Heute gilt § 5 TMG.')).toHaveLength(1);
});

test('finds a dead link even if it is mentioned as past', () => {
  const text = 'die frühere https://ec.europa.eu/consumers/odr';
  expect(findStaleReferences(text)).toHaveLength(1);
});
