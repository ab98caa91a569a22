import { expect, test } from 'vitest';
import { declareTdm } from '../../../src/lib/law/tdm.ts';
import { present } from '../../expectations.ts';

test('declares nothing if nothing is reserved', () => {
  expect(declareTdm(false, '/')).toBeUndefined();
});

test('says the same in all four declarations', () => {
  const traces = declareTdm(true, '/magazin/');
  expect(traces).toMatchObject({
    robotsGroup: expect.stringMatching(
      /^(?:User-agent: [\w-]+\n)*User-agent: GPTBot\n(?:User-agent: [\w-]+\n)*Disallow: \/magazin\/$/,
    ),
    headers: [
      ['Content-Usage', 'train-ai=n'],
      ['tdm-reservation', '1'],
    ],
    meta: { name: 'tdm-reservation', content: '1' },
  });
  expect(JSON.parse(present(traces?.protocol))).toEqual([
    { location: '/magazin/', 'tdm-reservation': 1 },
  ]);
});
