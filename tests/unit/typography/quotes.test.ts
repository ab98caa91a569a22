import { expect, test } from 'vitest';
import { resolveQuotes } from '../../../src/lib/typography/quotes.ts';

test.each([
  ['"a" \'b\'', '„a“ ‚b‘'],
  ['"\'a\' b"', '„‚a‘ b“'],
  ['"b \'a\'"', '„b ‚a‘“'],
  ['("a")', '(„a“)'],
  ['"a"/"b"', '„a“/„b“'],
  ["Hans' Auto", 'Hans’ Auto'],
  ["'Hans' Auto'", '‚Hans’ Auto‘'],
  ["'Tops' und Hans' Auto", '‚Tops‘ und Hans’ Auto'],
  ["'s ist, 'ne, '68er, '69", '’s ist, ’ne, ’68er, ’69'],
  ["'69 Tipps' und 's'", '‚69 Tipps‘ und ‚s‘'],
  ['“a” und ”b”', '„a“ und „b“'],
  ['‘a’ und ‚b’', '‚a‘ und ‚b‘'],
  ['geht‘s, geht´s, geht`s', 'geht’s, geht’s, geht’s'],
  ['27" und 5\'10"', '27″ und 5′10″'],
  ['"Top 10"', '„Top 10“'],
  ['"27"-Monitor"', '„27″-Monitor“'],
  ['»a« «b» ›c‹', '»a« «b» ›c‹'],
  ["1'000'000", '1’000’000'],
  ["'10 \"gute\" Tipps' und '10 a„b“ c'", '‚10 „gute“ Tipps‘ und ‚10 a„b“ c‘'],
  ['"Im Sommer \'69", "die Leut\' sagen"', '„Im Sommer ’69“, „die Leut’ sagen“'],
  ["'69 a‚b‘ c", '’69 a‚b‘ c'],
  ["'10 und ’Tipps'", '‚10 und ’Tipps‘'],
])('sets %j as %j', (input, expected) => {
  expect(resolveQuotes(input)).toEqual({ text: expected, problems: [] });
});

test.each(['"', 'a " b', 'ein "Zitat', 'Zitat" ohne', "ein 'Zitat", '""', '" Zitat "'])(
  'leaves %j straight and reports it',
  (text) => {
    const resolved = resolveQuotes(text);
    expect(resolved.text).toBe(text);
    expect(resolved.problems.length).toBeGreaterThan(0);
  },
);

test('sets the inner pair where an opening mark has no partner', () => {
  expect(resolveQuotes('"a "b" c')).toEqual({
    text: '"a „b“ c',
    problems: [
      { kind: 'nested', index: 3 },
      { kind: 'unbalanced', index: 0 },
    ],
  });
});
