import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readText, textOf } from '../../../src/lib/source/text-tree.ts';
import { restoredMarks } from '../../../src/markdown/restored-marks.ts';

const render = (source: string) =>
  markdownToHtml(source, { mdastPlugins: [restoredMarks] })
    .html.trim()
    .replace(/^<p>([\s\S]*)<\/p>$/u, '$1');

const TYPED = [
  'Liebe Kund*innen und Händler*innen, wir',
  'Jede*r Kolleg*in und alle Leser*innen',
  'Mitarbeiter**innen und Leser**innen',
  'Kund*innen (auch Leser*)',
  'Es gilt 2*3 = 6 und 4*5 = 20',
  '(*) Pflicht und (*) freiwillig',
  'Angaben (*) sind Pflicht, diese (*) freiwillig',
  'H~2~O, 5~10 und 6~8 Euro',
  'Nutzer_innen und Leser_innen',
  'Nutzer:innen und Leser:innen',
  'ca. ~5 bis ~10, :) und :D und ^hoch^ und 5$ und 6$',
  '#Handel ist ein Schlagwort, #1 auch',
  '(1) eins, a) zwei, [x] drei, [Anm. d. Red.]',
  '1.000 Euro\nund 2.5',
  '=== und ==',
];

describe('restoredMarks', () => {
  test.each(TYPED)('keeps %j', (source) => {
    expect(render(source)).toBe(source);
    const { tree } = readText(source, true);
    expect(tree === undefined ? '' : textOf(tree)).toBe(source);
  });

  test.each([
    ['*betont*', '<em>betont</em>'],
    ['Un*wort*', 'Un<em>wort</em>'],
    ['Kund*innen `und` Leser*innen', 'Kund*innen <code>und</code> Leser*innen'],
    ['ab*ge*fahren', 'ab<em>ge</em>fahren'],
    ['~~alt~~ neu', '<del>alt</del> neu'],
    ['(*kursiv*)', '(<em>kursiv</em>)'],
    ['Kund*innen und das *ganze* Team', 'Kund*innen und das <em>ganze</em> Team'],
    [
      '**Kund*innen** und **Leser*innen**',
      '<strong>Kund*innen</strong> und <strong>Leser*innen</strong>',
    ],
    ['Kund*innen und **alle** Leser*innen', 'Kund*innen und <strong>alle</strong> Leser*innen'],
    ['*Kund*innen* und alle', '<em>Kund*innen</em> und alle'],
    ['Alle *Kund*innen und Leser*innen*.', 'Alle <em>Kund*innen und Leser*innen</em>.'],
    ['*Kund*innen kaufen', '<em>Kund</em>innen kaufen'],
    ['*Kunden* in *Köln*', '<em>Kunden</em> in <em>Köln</em>'],
    ['# Kund*innen und Leser*innen', '<h1>Kund*innen und Leser*innen</h1>'],
  ])('renders %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});
