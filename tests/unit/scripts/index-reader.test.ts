import { afterEach, expect, test, vi } from 'vitest';
import { createIndexReader } from '../../../src/scripts/index-reader.ts';
import { eachOf } from '../../expectations.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers requests in order; returns the URLs that are asked for. */
function answer(...answers: Response[]): string[] {
  const urls: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    urls.push(url);
    return answers.shift();
  });
  return urls;
}

test('a file is loaded once, below the folder of the index', async () => {
  const urls = answer(Response.json(['a']));
  const read = createIndexReader('/suchindex/1a/');
  expect(await Promise.all([read('a.json'), read('a.json')])).toEqual([['a'], ['a']]);
  expect(await read('a.json')).toEqual(['a']);
  expect(urls).toEqual(['/suchindex/1a/a.json']);
});

test('a file that could not be loaded is asked for again', async () => {
  const urls = answer(new Response('', { status: 404 }), Response.json(['a']));
  const read = createIndexReader('/suchindex/1a/');
  const both = [read('a.json'), read('a.json')];
  for (const each of eachOf(both)) await expect(each).rejects.toThrow('/suchindex/1a/a.json: 404');
  expect(await Promise.all([read('a.json'), read('a.json')])).toEqual([['a'], ['a']]);
  expect(urls).toHaveLength(2);
});
