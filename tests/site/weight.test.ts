import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findExcess, type Weight, weighPage } from '../page-weight.ts';
import { findSite } from '../sites.ts';
import { readPages } from './built-site.ts';

const { folder, ...site } = findSite('root');

describe('the weight of the project’s own pages', () => {
  test.each(eachOf(readPages({ folder, ...site })))(
    'stays within its budgets on $path',
    ({ file }) => {
      const weight = weighPage(folder, file);
      expect(findExcess(weight, file.startsWith('artikel/'))).toEqual([]);
      expect(weight.fonts).toBeGreaterThan(0);
      expect(weight.script).toBeGreaterThan(0);
      expect(weight.cssGzip).toBeLessThan(weight.htmlGzip);
    },
  );
});

describe('a budget is broken', () => {
  const light: Weight = {
    html: 60_000,
    htmlGzip: 14_600,
    cssGzip: 5000,
    script: 1024,
    fonts: 30_720,
    firstView: 45_320,
  };

  test.each([
    ['by nothing at the limit', light, true, []],
    [
      'by an article of one byte more',
      { ...light, htmlGzip: 14_601 },
      true,
      ['HTML gzip 14601 > 14600'],
    ],
    ['not by another page of that size', { ...light, htmlGzip: 14_601 }, false, []],
    ['by a second font', { ...light, fonts: 31_000 }, false, ['fonts 31000 > 30720']],
    ['by the sum', { ...light, firstView: 46_081 }, false, ['first view 46081 > 46080']],
    ['by a script', { ...light, script: 1025 }, false, ['inline script 1025 > 1024']],
  ])('%s', (_, weight, isArticle, excess) => {
    expect(findExcess(weight, isArticle)).toEqual(excess);
  });
});
