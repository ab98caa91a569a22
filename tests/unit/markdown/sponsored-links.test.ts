import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { sponsoredLinks } from '../../../src/markdown/sponsored-links.ts';

const REL = 'rel="sponsored nofollow"';

const render = async (text: string, frontmatter: Record<string, unknown>) => {
  const astro = {
    frontmatter,
    headings: [],
    localImagePaths: new Set(''),
    remoteImagePaths: new Set(''),
  };
  const { html } = await markdownToHtml(text, { hastPlugins: [sponsoredLinks], data: { astro } });
  return html;
};
const paid = { advertising: { kind: 'anzeige', client: 'Firma' } };

test.each([
  ['a link', '[Text](https://firma.test/)'],
  ['a link in a quotation', '> [Text](https://firma.test/)'],
  ['a reference link', '[Text][a]\n\n[a]: http://firma.test/'],
  ['a bare address', '<https://firma.test/>'],
  ['an address without scheme', '[Text](//firma.test/)'],
])('marks %s of an advertising article as paid', async (_, text) => {
  expect(await render(text, paid)).toContain(REL);
});

test.each(['[Text](/themen/)', '[Text](#abschnitt)', '[Text](mailto:a@firma.test)'])(
  'leaves %s alone, which stays within the site',
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
  ['Text <a href={address}>Text</a>', true],
  ['<a href="/themen/">Text</a>', false],
])('treats HTML in MDX likewise: %s', async (text, isPaid) => {
  const astro = {
    frontmatter: paid,
    headings: [],
    localImagePaths: new Set(''),
    remoteImagePaths: new Set(''),
  };
  const { code } = await mdxToJs(text, { hastPlugins: [sponsoredLinks], data: { astro } });
  expect(code.includes('sponsored nofollow')).toBe(isPaid);
  expect(code).not.toContain('"me"');
});
