import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { sponsoredLinks } from '../../../src/markdown/sponsored-links.ts';

const REL = 'rel="sponsored nofollow"';

const astroData = (frontmatter: Record<string, unknown>) => ({
  frontmatter,
  headings: [],
  localImagePaths: new Set<string>(),
  remoteImagePaths: new Set<string>(),
});

const render = async (text: string, frontmatter: Record<string, unknown>) => {
  const { html } = await markdownToHtml(text, {
    hastPlugins: [sponsoredLinks],
    data: { astro: astroData(frontmatter) },
  });
  return html;
};
const paid = { advertising: { kind: 'anzeige', client: 'Firma' } };

test.each([
  ['a link', '[Text](https://firma.test/)'],
  ['a link in a blockquote', '> [Text](https://firma.test/)'],
  ['a reference link', '[Text][a]\n\n[a]: http://firma.test/'],
  ['a bare URL', '<https://firma.test/>'],
  ['a URL without a scheme', '[Text](//firma.test/)'],
])('marks %s of an advertising article as paid', async (_, text) => {
  expect(await render(text, paid)).toContain(REL);
});

test.each(['[Text](/themen/)', '[Text](#abschnitt)', '[Text](mailto:a@firma.test)'])(
  'leaves the internal link %s alone',
  async (text) => {
    expect(await render(text, paid)).not.toContain('rel=');
  },
);

test('leaves the links of other articles alone', async () => {
  expect(await render('[Text](https://firma.test/)', { title: 'x' })).not.toContain('rel=');
});

test.each([
  ['<a href="https://firma.test/" rel="me">Text</a>', true],
  ['Text <a href="https://firma.test/">Text</a>', true],
  ['Text <a href={url}>Text</a>', true],
  ['Text <a {...link}>Text</a>', true],
  ['Text <a {...link} href="/themen/">Text</a>', true],
  ['Text <a title="https://firma.test/" href="/themen/">Text</a>', false],
  ['<a href="/themen/">Text</a>', false],
])('does the same for HTML in MDX: %s', async (text, isPaid) => {
  const { code } = await mdxToJs(text, {
    hastPlugins: [sponsoredLinks],
    data: { astro: astroData(paid) },
  });
  expect(code.includes('rel: "sponsored nofollow"')).toBe(isPaid);
  expect(code).not.toContain('"me"');
});
