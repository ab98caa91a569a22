import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

const VIDEO = '<Video url="https://youtu.be/dQw4w9WgXcQ" title="Am Packtisch" />\n';
const POST =
  '<Video url="https://mastodon.social/@a/114020123456789012" title="Die Redaktion fragt" />\n';
const PAGE = `---
title: Datenschutz
description: Ein bis zwei Sätze, die sagen, worum es auf dieser Seite geht.
---

Text.
`;
const checkWith = (files: Record<string, string>, hasSiteUrl = true) =>
  checkContent(makeContent({ 'pages/datenschutz.mdx': PAGE, ...files }), NOW, {
    hasSiteUrl,
  }).filter(({ rule }) => rule === 'missing-video-notice');
const article = (text: string, ...fields: string[]) => frontmatter(...fields) + text;

test('a privacy notice that does not name the providers is an error in a release', () => {
  const files = { 'articles/x.mdx': article(`${VIDEO}\n${POST}`) };
  expectProblems(checkWith(files), [
    'pages/datenschutz.mdx missing-video-notice@1:1 Im Magazin lassen sich Inhalte von YouTube und Mastodon laden; der Absatz dazu fehlt der Datenschutzerklärung (Art. 13 DSGVO). Setze <VideoProviders /> in eine eigene Zeile, etwa unter den Abschnitt über fremde Server: Er nennt die Anbieter von selbst.',
  ]);
  expectProblems(checkWith(files, false), ['pages/datenschutz.mdx missing-video-notice?@1:1']);
});

test.each([
  ['the notice has the block', article(VIDEO), `${PAGE}\n<VideoProviders />\n`],
  ['only a draft has a video', article(VIDEO, 'draft: true'), PAGE],
  [
    'the film is one’s own',
    article('<Video url="./a.mp4" captions="./a.vtt" title="Am Tisch" />\n'),
    PAGE,
  ],
  ['there is no video', article('Text.\n'), PAGE],
])('nothing is missing where %s', (_, text, page) => {
  expect(checkWith({ 'articles/x.mdx': text, 'pages/datenschutz.mdx': page })).toEqual([]);
});
