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

  test.each([
    ['  https://a.de/b c  ', 'https://a.de/b%20c'],
    ['https://a.de/b\n/c\u00ADd', 'https://a.de/b/cd'],
    ['https://a.de/%20', 'https://a.de/'],
    ['HTTPS://a.de./', 'HTTPS://a.de./'],
    ['\\\\a.de\\b', 'https://a.de/b'],
    ['/a"b`c\\d', '/a%22b%60c%5Cd'],
    ['WWW.a.de', 'https://WWW.a.de'],
    ['http://www.google.co.uk/url?url=http://a.de', 'http://a.de'],
    ['https://www.google.de/url?sa=D', 'https://www.google.de/url?sa=D'],
    ['https://www.google.de/url?q=https://', 'https://www.google.de/url?q=https://'],
    ['https://www.google.de/urls?q=https://a.de', 'https://www.google.de/urls?q=https://a.de'],
    [
      'https://a.de/?https://www.google.de/url?q=https://b.de',
      'https://a.de/?https://www.google.de/url?q=https://b.de',
    ],
  ])('keeps %j as %s', (href, url) => {
    expect(judgeTarget(href)).toEqual({ kind: 'keep', url });
  });

  test.each([
    ['', 'ohne Ziel'],
    ['FILE:///a', 'führt zu einer Datei auf einem Rechner'],
    ['Data:x', 'nicht erlaubt: data:'],
    ['https://a_b', 'keine gültige Adresse'],
    ['a.html', 'führt zu einer Datei, die nicht zum Magazin gehört'],
    ['a/www.b.de', 'führt zu einer Datei, die nicht zum Magazin gehört'],
  ])('says why it drops %j', (href, reason) => {
    expect(judgeTarget(href)).toEqual({ kind: 'drop', reason });
  });

  test.each([
    ['#%zz', '%zz'],
    ['#', ''],
  ])('reads the anchor %s', (href, id) => {
    expect(judgeTarget(href)).toEqual({ kind: 'anchor', id });
  });

  test('decodes the name of an anchor', () => {
    expect(judgeTarget('#%C3%84')).toEqual({ kind: 'anchor', id: 'Ä' });
  });

  test('never resolves a redirect to a program', () => {
    const url = 'https://www.google.com/url?q=javascript:alert(1)';
    expect(judgeTarget(url)).toEqual({ kind: 'keep', url });
  });
});
