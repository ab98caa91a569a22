import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { readPages, readRedirects, select } from './built-site.ts';

const META = 'head > meta[http-equiv="Content-Security-Policy"]';
const DATA = 'application/ld+json';

describe.each(SITES)('the policies of $name', (site) => {
  const pages = [...readPages(site), ...readRedirects(site)];

  test.each(eachOf(pages))('list all that $path holds, before it', ({ html, ...page }) => {
    const [meta, ...others] = select(page, META);
    const policy = meta?.attribs.content ?? '';
    expect(others).toEqual([]);
    expect(policy).toMatch(/^default-src 'none';/);
    // What pages frame after a click is the subject of the tests of videos.
    const elsewhere = policy.replace(/;frame-src [^;]+/, '');
    expect(elsewhere).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(html).toMatch(/^(?:(?!<(?:link|script|style|title)\b).)*Content-Security-Policy/s);
    expect(select(page, '[style]')).toEqual([]);
    const scripts = select(page, 'script').filter(
      ({ attribs }) => attribs.type !== DATA && attribs.src === undefined,
    );
    for (const { children } of [...scripts, ...select(page, 'style')]) {
      const text = children.map((child) => ('data' in child ? child.data : '')).join('');
      expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
    }
  });

  test('hash the same few styles and scripts on all pages', () => {
    const hashes = pages.flatMap(({ html }) => html.match(/'sha256-[^']+'/g) ?? []);
    expect(hashes.length).toBeGreaterThanOrEqual(pages.length);
    expect(new Set(hashes).size).toBeLessThanOrEqual(4);
  });
});
