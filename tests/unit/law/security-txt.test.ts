import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { renderSecurityTxt } from '../../../src/lib/law/security-txt.ts';
import { COMPLETE_SITE, contentFiles } from './law-files.ts';

const NOW = new Date('2026-11-22T08:00:00.123+01:00');
const ORIGIN = 'https://magazin.test';

test('expires within a year after the build', () => {
  expect(renderSecurityTxt({ contact: 'hilfe@magazin.test' }, NOW, ORIGIN)).toBe(
    `Contact: mailto:hilfe@magazin.test
Expires: 2027-11-21T07:00:00Z
Preferred-Languages: de
Canonical: https://magazin.test/.well-known/security.txt
`,
  );
});

test.each([
  ['2027-01-01', '2026-12-31T23:00:00Z'],
  ['2030-01-01', '2027-11-21T07:00:00Z'],
])('takes the earlier of %s and a year', (expires, expected) => {
  const text = renderSecurityTxt({ contact: 'hilfe@magazin.test', expires }, NOW, ORIGIN);
  expect(text).toContain(`Expires: ${expected}\n`);
});

test('keeps a URL as contact, and has no URL of its own in a preview', () => {
  const text = renderSecurityTxt({ contact: 'https://magazin.test/melden' }, NOW, undefined);
  expect(text).toMatch(/^Contact: https:\/\/magazin\.test\/melden\n/);
  expect(text).not.toContain('Canonical');
});

test.each([
  ['2026-11-21', ['`security.expires` ist am 21.\u00A0November 2026 abgelaufen']],
  ['2026-11-23', []],
])('reports an expired contact: %s', (expires, messages) => {
  const site = `${COMPLETE_SITE}security:\n  contact: hilfe@magazin.test\n  expires: ${expires}\n`;
  const problems = checkContent(contentFiles({ site }), NOW);
  expect(problems).toEqual(
    messages.map((message) =>
      expect.objectContaining({
        file: 'content/site.yaml',
        line: 25,
        column: 12,
        message: expect.stringContaining(message),
      }),
    ),
  );
});
