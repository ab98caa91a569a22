import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEmbed } from '../../src/lib/embeds/read-embed.ts';
import { eachOf, present } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { readFeeds } from './built-feeds.ts';
import { attributeOf, findPage, readPages, select, visibleText } from './built-site.ts';

const site = findSite('showcase');
const pages = readPages(site);
const page = findPage(pages, 'artikel/videos-zum-ansehen/');
const source = readFileSync(join(site.contentDir, 'articles', 'videos-zum-ansehen.mdx'), 'utf8');
const embeds = [...source.matchAll(/url="(https:[^"]+)"/g)].map(([, url = '']) => readEmbed(url));
const PROVIDERS = ['YouTube', 'TikTok', 'Vimeo', 'Instagram', 'PeerTube', 'Mastodon'];

const frameSourceOf = (each: typeof page) =>
  / frame-src ([^;"]+)|;frame-src ([^;"]+)/.exec(each.html)?.slice(1).find(Boolean)?.split(' ') ??
  [];

test('the showcase has a video of each provider', () => {
  expect([...new Set(embeds.map((embed) => embed?.provider.name))].toSorted()).toEqual(
    PROVIDERS.toSorted(),
  );
});

describe.each(SITES)('the policies of $name', (each) => {
  test('let each page frame the providers of its own videos alone', () => {
    for (const built of eachOf(readPages(each))) {
      const frames = select(built, '[data-frame]').map(({ attribs }) =>
        present(attribs['data-frame']),
      );
      const origins = new Set(frames.map((frame) => new URL(frame).origin));
      expect(frameSourceOf(built), built.path).toEqual([...origins].toSorted());
      expect(select(built, 'iframe'), built.path).toEqual([]);
      const scripts = select(built, 'script[src*="EmbedStage"]');
      expect(scripts.length, built.path).toBe(frames.length > 0 ? 1 : 0);
    }
  });
});

test('a page with one video opens for its provider only', () => {
  expect(frameSourceOf(findPage(pages, 'artikel/alles-auf-einmal/'))).toEqual([
    'https://player.vimeo.com',
  ]);
});

test('headers allow what pages allow, and no page lists what it does not show', () => {
  const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
  for (const origin of eachOf(frameSourceOf(page))) expect(headers).toContain(origin);
});

test('each video has its title, its provider, a link, and says to whom a click sends data', () => {
  const figures = select(page, 'figure.video[data-frame]');
  expect(figures).toHaveLength(embeds.length);
  for (const [index, figure] of eachOf(figures.entries())) {
    const text = visibleText([figure]);
    const embed = embeds[index];
    expect(figure.attribs['data-frame']).toBe(embed?.frame);
    expect(text).toContain(embed?.provider.name);
    expect(text).toMatch(/Dabei gehen Daten an /);
    expect(select({ document: page.document }, `a[href="${embed?.page}"]`)).not.toEqual([]);
  }
});

test('films and their captions lie below the page that shows them', () => {
  for (const name of ['packtisch.mp4', 'packtisch.vtt', 'rampe.mp4']) {
    const built = readFileSync(join(site.folder, 'artikel/videos-zum-ansehen', name));
    expect(built).toEqual(readFileSync(join(site.contentDir, 'articles', name)));
  }
  expect(attributeOf(page, 'video', 'src')).toBe('packtisch.mp4');
  expect(attributeOf(page, 'video', 'preload')).toBe('none');
  expect(attributeOf(page, 'video', 'poster')).toMatch(/^\/_astro\/lager\./);
  expect(attributeOf(page, 'track', 'src')).toBe('packtisch.vtt');
});

test('the privacy notice names the provider of each video, and none where there is no video', () => {
  const notice = (name: 'showcase' | 'root') => {
    const text = visibleText(findPage(readPages(findSite(name)), 'datenschutz/').document.children);
    return PROVIDERS.filter((provider) => text.includes(provider));
  };
  expect(notice('showcase')).toEqual(PROVIDERS);
  expect(notice('root')).toEqual([]);
});

describe.each(['rss.xml', 'atom.xml', 'feed.json'] as const)('%s', (name) => {
  const item = readFeeds(site, name)[0]?.items.find(({ url }) =>
    url.includes('/videos-zum-ansehen/'),
  );
  const html = item?.html ?? '';

  test('shows the still and the link of a video, without what needs a click', () => {
    for (const embed of eachOf(embeds))
      expect(html).toContain(`href="${embed?.page.replace('&', '&amp;')}"`);
    expect(html.match(/<img /g)).toHaveLength(3);
    expect(html).toContain(`${site.origin}/artikel/videos-zum-ansehen/packtisch.mp4`);
    expect(html).not.toMatch(/Dabei gehen Daten|laden|<button|<video|<iframe|noscript/);
  });
});
