import { ok } from 'node:assert/strict';
import { extractText } from 'unpdf';
import type { Reader } from './reader.ts';

/** Where the site is served, and once more with all scripts blocked. */
export interface Addresses {
  site: string;
  withoutScripts: string;
}

/** What a reader does, in the present tense, and what must then be true. */
type Step = readonly [name: string, take: (reader: Reader, at: Addresses) => Promise<void>];

const RICH = 'artikel/alles-auf-einmal/';
const CITING = 'artikel/karton-reise-strasse/';
const ILLUSTRATED = 'artikel/bilder-ansehen/';
const FILMED = 'artikel/videos-zum-ansehen/';
const ENTER = '\uE007';
const ESCAPE = '\uE00C';

const inView = (selector: string) =>
  `(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`;
const colorOf = (selector: string) =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).color`;
const headlineHas = (text: string) =>
  `document.querySelector('h1').textContent.replaceAll('\\u00AD', '').includes(${JSON.stringify(text)})`;
const isDark = (dark: boolean) =>
  `document.documentElement.dataset.farbschema === '${dark ? 'dunkel' : 'hell'}' && getComputedStyle(document.documentElement).colorScheme === '${dark ? 'dark' : 'light'}'`;

export const JOURNEY: readonly Step[] = [
  [
    'opens the article',
    async (reader, { site }) => {
      await reader.open(site + RICH);
      await reader.expect(headlineHas('Wortungetüme'));
      await reader.expect('document.documentElement.scrollWidth <= innerWidth');
      // Optional: a busy browser may leave the headline face out, but must have received it.
      await reader.expect(
        'performance.getEntriesByType("resource").some(({ name, decodedBodySize }) => name.endsWith(".woff2") && decodedBodySize > 0)',
      );
    },
  ],
  [
    'follows the table of contents',
    async (reader) => {
      await reader.click('.toc a[href="#listen-in-listen"]');
      await reader.expect('location.hash === "#listen-in-listen"');
      await reader.expect(inView('#listen-in-listen'));
      await reader.expect(
        `${colorOf('.toc a[href="#listen-in-listen"]')} !== ${colorOf('.toc a')}`,
      );
    },
  ],
  [
    'follows a footnote',
    async (reader) => {
      await reader.click('#_fnref-lang');
      await reader.expect(inView('#_fn-lang'));
    },
  ],
  [
    'returns from the footnote',
    async (reader) => {
      await reader.click('#_fn-lang a[data-footnote-backref]');
      await reader.expect(inView('#_fnref-lang'));
    },
  ],
  [
    'opens the figures of a chart',
    async (reader) => {
      await reader.click('.chart details summary');
      await reader.expect('document.querySelector(".chart details[open] td").offsetHeight > 0');
    },
  ],
  [
    'opens a source in its sentence',
    async (reader, { site }) => {
      await reader.open(site + CITING);
      await reader.click('#_beleg-1');
      await reader.expect('document.querySelector(":popover-open a").offsetHeight > 0');
    },
  ],
  [
    'closes the source by a key',
    async (reader) => {
      await reader.type('#_beleg-1', ESCAPE);
      await reader.expect('document.querySelector(":popover-open") === null');
    },
  ],
  [
    'opens a picture large',
    async (reader, { site }) => {
      await reader.open(site + ILLUSTRATED);
      await reader.click('.cover .enlarge');
      await reader.expect('document.querySelector("dialog:modal img").naturalWidth > 1000');
    },
  ],
  [
    'closes the picture by a key and is back at its link',
    async (reader) => {
      await reader.type('dialog button:last-child', ESCAPE);
      await reader.expect('document.querySelector("dialog:modal") === null');
      await reader.expect('document.activeElement.matches(".cover .enlarge")');
    },
  ],
  [
    'frames a provider at a click only, and is in the frame',
    async (reader, { site }) => {
      await reader.open(site + FILMED);
      await reader.expect('document.querySelector("iframe") === null');
      // A server that exists nowhere: a test bothers no provider.
      await reader.click('[data-frame*="filme.kartonage.test"] button');
      await reader.expect(
        'document.querySelector("iframe").src === document.querySelector("[data-frame*=filme]").dataset.frame',
      );
      await reader.expect('document.activeElement.localName === "iframe"');
    },
  ],
  [
    'chooses dark colours',
    async (reader, { site }) => {
      await reader.open(site + CITING);
      await reader.click('#_farbwahl [value="dunkel"]');
      await reader.expect(isDark(true));
    },
  ],
  [
    'finds the former page in the colours chosen since',
    async (reader, { site }) => {
      await reader.open(site);
      await reader.expect(isDark(true));
      await reader.click('#_farbwahl [value="hell"]');
      await reader.back();
      await reader.expect('location.pathname.endsWith("strasse/")');
      await reader.expect(isDark(false));
    },
  ],
  [
    'searches',
    async (reader, { site }) => {
      await reader.open(`${site}suche/`);
      await reader.type('#suchfeld', `Karton${ENTER}`);
      await reader.expect('document.querySelectorAll("#treffer mark").length > 0');
    },
  ],
  [
    'opens a result',
    async (reader) => {
      await reader.click('#treffer a');
      await reader.expect('location.pathname.startsWith("/artikel/")');
    },
  ],
  [
    'returns to the results',
    async (reader) => {
      await reader.back();
      await reader.expect('document.querySelectorAll("#treffer a").length > 0');
      await reader.expect('document.querySelector("#suchfeld").value === "Karton"');
    },
  ],
  [
    'is helped on at an unknown address',
    async (reader, { site }) => {
      await reader.open(`${site}gibt-es-nicht/`);
      await reader.expect('document.querySelectorAll("main a").length > 2');
      await reader.expect('document.title.includes("nicht gefunden")');
    },
  ],
  [
    'prints the article',
    async (reader, { site }) => {
      await reader.open(site + RICH);
      const { text } = await extractText(await reader.print(), { mergePages: true });
      const letters = text.replaceAll(/[\s\u00AD-]/gu, '');
      for (const part of ['Wortungetüme', 'ListeninListen', '/artikel/allesaufeinmal/'])
        ok(letters.includes(part), `The PDF lacks ${part}.`);
    },
  ],
  [
    'reads with all scripts blocked',
    async (reader, { withoutScripts }) => {
      await reader.open(withoutScripts + RICH);
      await reader.expect(headlineHas('Wortungetüme'));
      await reader.expect(
        'getComputedStyle(document.querySelector("#_farbwahl")).visibility === "hidden"',
      );
      await reader.click('.toc a[href="#listen-in-listen"]');
      await reader.expect(inView('#listen-in-listen'));
    },
  ],
  [
    'is told that the search needs scripts',
    async (reader, { withoutScripts }) => {
      await reader.open(`${withoutScripts}suche/`);
      await reader.expect('document.querySelector("#suche").offsetHeight === 0');
      await reader.click('main noscript a');
      await reader.expect('location.pathname === "/archiv/"');
    },
  ],
  [
    'opens a source with all scripts blocked',
    async (reader, { withoutScripts }) => {
      await reader.open(withoutScripts + CITING);
      await reader.click('#_beleg-1');
      await reader.expect('document.querySelector(":popover-open a").offsetHeight > 0');
    },
  ],
];
