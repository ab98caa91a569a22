import { describe, expect, test } from 'vitest';
import { judgeTarget } from '../../../../src/lib/import/html/link-target.ts';

describe('judgeTarget', () => {
  test.each([
    ['https://a.de/b?c=d', 'https://a.de/b?c=d'],
    ['https://a.de/{b}<c>', 'https://a.de/%7Bb%7D%3Cc%3E'],
    ['mailto:info@a.de', 'mailto:info@a.de'],
    ['tel:+4930123', 'tel:+4930123'],
    ['/themen/', '/themen/'],
    ['//a.de/b', 'https://a.de/b'],
    ['www.a.de', 'https://www.a.de'],
    ['https://www.google.com/url?q=https://a.de/?b%3Dc&sa=D', 'https://a.de/?b=c'],
  ])('keeps %s', (href, url) => {
    expect(judgeTarget(href)).toEqual({ kind: 'keep', url });
  });

  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'anderes.html',
    '../x',
    'https://',
    'http://keine',
    'http://www.a,de',
    '',
  ])('drops %j', (href) => {
    expect(judgeTarget(href).kind).toBe('drop');
  });

  test('decodes the name of an anchor', () => {
    expect(judgeTarget('#%C3%84')).toEqual({ kind: 'anchor', id: 'Ä' });
  });

  test('never resolves a redirect to a program', () => {
    const url = 'https://www.google.com/url?q=javascript:alert(1)';
    expect(judgeTarget(url)).toEqual({ kind: 'keep', url });
  });
});
