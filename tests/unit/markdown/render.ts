import { markdownProcessor } from '../../../src/markdown/processor.ts';

/** The HTML the site renders from a Markdown text, without line breaks or Astro's image markers. */
export async function render(text: string, basePath = '/'): Promise<string> {
  const renderer = await markdownProcessor(basePath, new Map()).createRenderer({
    image: {},
    gfm: true,
    syntaxHighlight: false,
  } as never); // Astro passes more options; only these matter here
  const { code } = await renderer.render(text);
  return code.replace(/\n/g, '');
}
