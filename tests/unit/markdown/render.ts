import { markdownProcessor } from '../../../src/markdown/processor.ts';

/** The HTML that the site makes of a Markdown text, on one line, without Astro's image markers. */
export async function render(text: string, basePath = '/'): Promise<string> {
  const renderer = await markdownProcessor(basePath, new Map()).createRenderer({
    image: {},
    gfm: true,
    syntaxHighlight: false,
  } as never); // the options Astro passes; only these matter here
  const { code } = await renderer.render(text);
  return code.replace(/\n/g, '');
}
