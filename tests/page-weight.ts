import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads before the page can be read; photos follow later. */
export interface Weight {
  html: number;
  htmlGzip: number;
  cssGzip: number;
  script: number;
  fonts: number;
  /** The compressed page, inline styles and scripts included, plus its fonts. */
  firstView: number;
}

/** Limits in bytes. */
export const BUDGETS = {
  /** What fits into the initial TCP congestion window of ten segments. */
  articleGzip: 14_600,
  script: 1024,
  fonts: 30 * 1024,
  firstView: 45 * 1024,
};

/** Weighs a page of a built site: `file` within `folder`, such as `archiv/index.html`. */
export function weighPage(folder: string, file: string): Weight {
  const html = readFileSync(join(folder, file), 'utf8');
  const htmlGzip = gzipSync(html).byteLength;
  const fonts = fontsOf(html)
    .flatMap((name) => globSync(`**/${name}`, { cwd: folder }))
    .reduce((sum, font) => sum + statSync(join(folder, font)).size, 0);
  return {
    html: Buffer.byteLength(html),
    htmlGzip,
    cssGzip: gzipSync(contentOf('style', html)).byteLength,
    script: Buffer.byteLength(contentOf('script', html)),
    fonts,
    firstView: htmlGzip + fonts,
  };
}

/** The budgets that a page exceeds, as text; empty when it meets all of them. */
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

/** The distinct file names of fonts that occur in a page. */
function fontsOf(html: string): string[] {
  return [...new Set(html.match(/[\w.-]+\.woff2?\b/g))];
}

function contentOf(tag: 'style' | 'script', html: string): string {
  const elements = html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...elements].map(([, content = '']) => content).join('');
}
