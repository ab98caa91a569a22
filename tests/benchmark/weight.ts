import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser loads before anything can be read; photos come later. */
export interface Weight {
  html: number;
  htmlGzip: number;
  cssGzip: number;
  script: number;
  fonts: number;
  /** The page with its styles and scripts as it is sent, and its fonts. */
  firstView: number;
}

/** Limits in bytes. */
export const BUDGETS = {
  /** What fits into the first ten TCP segments. */
  articleGzip: 14_600,
  script: 1024,
  fonts: 30 * 1024,
  firstView: 45 * 1024,
};

/** The weight of a page of a built site: `file` within `folder`, such as `archiv/index.html`. */
export function weighPage(folder: string, file: string): Weight {
  const html = readFileSync(join(folder, file), 'utf8');
  const htmlGzip = gzipSync(html).byteLength;
  const fonts = fontsOf(html)
    .flatMap((name) => globSync(`**/${name}`, { cwd: folder }))
    .reduce((sum, font) => sum + statSync(join(folder, font)).size, 0);
  return {
    html: Buffer.byteLength(html),
    htmlGzip,
    cssGzip: gzipSync(insideOf('style', html)).byteLength,
    script: Buffer.byteLength(insideOf('script', html)),
    fonts,
    firstView: htmlGzip + fonts,
  };
}

/** What a page exceeds, in words; an empty list keeps all budgets. */
export function findExcess(weight: Weight, isArticle: boolean): string[] {
  const rules: [name: string, bytes: number, budget: number][] = [
    ['HTML gzip', weight.htmlGzip, isArticle ? BUDGETS.articleGzip : Number.POSITIVE_INFINITY],
    ['inline script', weight.script, BUDGETS.script],
    ['fonts', weight.fonts, BUDGETS.fonts],
    ['first view', weight.firstView, BUDGETS.firstView],
  ];
  return rules
    .filter(([, bytes, budget]) => bytes > budget)
    .map(([name, bytes, budget]) => `${name} ${bytes} > ${budget}`);
}

/** File names of the fonts that a page names anywhere, each once. */
function fontsOf(html: string): string[] {
  return [...new Set(html.match(/[\w.-]+\.woff2?\b/g))];
}

function insideOf(tag: 'style' | 'script', html: string): string {
  const elements = html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...elements].map(([, content = '']) => content).join('');
}
