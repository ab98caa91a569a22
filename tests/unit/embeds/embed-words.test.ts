import { expect, test } from 'vitest';
import { describeEmbed } from '../../../src/lib/embeds/describe-embed.ts';
import { listVideoFiles } from '../../../src/lib/embeds/found-videos.ts';
import { PROVIDERS } from '../../../src/lib/embeds/provider-table.ts';
import { readEmbed } from '../../../src/lib/embeds/read-embed.ts';
import { listVideoRecipients, VIDEO_NOTICE } from '../../../src/lib/law/embedded-videos.ts';
import { present } from '../../expectations.ts';

const YOUTUBE = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const TIKTOK = 'https://www.tiktok.com/@a/video/7234567890123456789';
const VIMEO = 'https://vimeo.com/76979871';
const INSTAGRAM = 'https://www.instagram.com/p/CuZ7YhToabc/';
const PEERTUBE = 'https://tube.example.org/w/9HYuCADLbQKMXBxBhZ8Nrm';
const MASTODON = 'https://mastodon.social/@Gargron/114020123456789012';

const embedOf = (address: string) => present(readEmbed(address));

test.each([
  [YOUTUBE, 'YouTube', 'Video', 'Google, auch in die USA', 'wide'],
  [TIKTOK, 'TikTok', 'Video', 'TikTok, auch nach China und in die USA', 'tall'],
  [VIMEO, 'Vimeo', 'Video', 'Vimeo in den USA', 'wide'],
  [INSTAGRAM, 'Instagram', 'Beitrag', 'Meta, auch in die USA', 'post'],
  [PEERTUBE, 'tube.example.org (PeerTube)', 'Video', 'den Betreiber von tube.example.org', 'wide'],
  [MASTODON, 'mastodon.social (Mastodon)', 'Beitrag', 'den Betreiber von mastodon.social', 'post'],
])(
  'of %s readers learn what it is and who gets data',
  (address, source, kind, recipient, shape) => {
    expect(describeEmbed(embedOf(address))).toEqual({
      source,
      button: `${kind} von ${source} laden`,
      consequence: `Dabei gehen Daten an ${recipient}.`,
      link: `${kind} bei ${source} ansehen`,
    });
    expect(embedOf(address).shape).toBe(shape);
  },
);

test.each([
  ['https://www.tiktok.com/player/v1/7234567890123456789', 'tall'],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'tall'],
])('the film at %s is %s', (address, shape) => {
  expect(embedOf(address).shape).toBe(shape);
});

test('the privacy page names each recipient once, from A to Z', () => {
  const addresses = [YOUTUBE, TIKTOK, VIMEO, INSTAGRAM, PEERTUBE, MASTODON, `${YOUTUBE}&t=5`];
  expect(listVideoRecipients(addresses.map(embedOf))).toEqual([
    {
      name: 'Instagram',
      description:
        'Anbieter ist Meta Platforms Ireland Limited, Merrion Road, Dublin 4, D04 X2K5, Irland. Daten können an die Meta Platforms, Inc. in den USA übermittelt werden.',
      privacy: 'https://privacycenter.instagram.com/policy',
    },
    {
      name: 'mastodon.social (Mastodon)',
      description:
        'Anbieter ist der Betreiber des Servers mastodon.social. Wer das ist und wo der Server steht, sagt dessen eigene Erklärung.',
      privacy: 'https://mastodon.social/privacy-policy',
    },
    {
      name: 'TikTok',
      description:
        'Anbieter ist TikTok Technology Limited, 10 Earlsfort Terrace, Dublin, D02 T380, Irland. Daten können an Unternehmen derselben Gruppe in China, in den USA und in anderen Staaten übermittelt werden.',
      privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/de',
    },
    {
      name: 'tube.example.org (PeerTube)',
      description:
        'Anbieter ist der Betreiber des Servers tube.example.org. Wer das ist und wo der Server steht, sagt dessen eigene Erklärung.',
      privacy: 'https://tube.example.org/about/instance',
    },
    {
      name: 'Vimeo',
      description:
        'Anbieter ist Vimeo.com, Inc., 330 West 34th Street, New York, NY 10001, USA. Die Daten werden in den USA verarbeitet.',
      privacy: 'https://vimeo.com/privacy',
    },
    {
      name: 'YouTube',
      description:
        'Anbieter ist Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland. Daten können an die Google LLC in den USA übermittelt werden.',
      privacy: 'https://policies.google.com/privacy?hl=de',
    },
  ]);
});

test('the notice says what happens at a click, and on which ground', () => {
  expect(VIDEO_NOTICE.map((text) => /IP-Adresse|Einwilligung/.exec(text)?.[0])).toEqual([
    'IP-Adresse',
    'Einwilligung',
  ]);
});

test.each([
  [
    'YouTube',
    'www.youtube.com youtube.com m.youtube.com youtu.be www.youtube-nocookie.com youtube-nocookie.com',
    '/embed/dQw4w9WgXcQ',
  ],
  ['YouTube', 'youtu.be', '/dQw4w9WgXcQ/'],
  ['YouTube', 'youtube.com', '/v/dQw4w9WgXcQ'],
  ['YouTube', 'youtube.com', '/watch/?v=dQw4w9WgXcQ'],
  ['TikTok', 'www.tiktok.com tiktok.com m.tiktok.com', '/@/video/72345678/'],
  ['TikTok', 'tiktok.com', '/embed/72345678?a'],
  ['Vimeo', 'vimeo.com www.vimeo.com player.vimeo.com', '/groups/a-b/videos/769798'],
  ['Vimeo', 'vimeo.com', '/album/7/video/769798/'],
  ['Vimeo', 'vimeo.com', '/769798/8272103f'],
  ['Instagram', 'www.instagram.com instagram.com', '/tv/CuZ7Y'],
  ['Instagram', 'instagram.com', '/ps/CuZ7Y#a'],
  ['PeerTube', 'a.example', '/videos/embed/9HYuCADLbQKMXBxBhZ8Nrm;start=5'],
  ['Mastodon', 'a.example', '/web/@a.b-c/114020'],
  ['Mastodon', 'a.example', '/@a/114020/embed?x'],
])('%s is known at %s%s', (name, hosts, path) => {
  const names = hosts.split(' ').map((host) => readEmbed(`https://${host}${path}`)?.provider.name);
  expect(new Set(names)).toEqual(new Set([name]));
});

test.each([
  'https://youtube.com/x/embed/dQw4w9WgXcQ',
  'https://youtube.com/embed/dQw4w9WgXcQ/x',
  'https://tiktok.com/@a/video/7234567',
  'https://tiktok.com/@a/video/723456789012345678901',
  'https://vimeo.com/76979',
  'https://vimeo.com/7697987112345',
  'https://vimeo.com/769798/827210',
  'https://instagram.com/p/CuZ7',
  'https://instagram.com/a/b/p/CuZ7Y',
  'https://a.example/@a/11402',
  'https://a.example.1/@a/114020',
  'https://a.example/x/w/9HYuCADLbQKMXBxBhZ8Nrm',
  'https://a.example/w/0HYuCADLbQKMXBxBhZ8Nrm',
  'https://a.example/w/9HYuCADLbQKMXBxBhZ8NrmX',
])('%s is none', (address) => {
  expect(readEmbed(address)).toBeUndefined();
});

test.each([
  ['t=5', 5],
  ['t=5s', 5],
  ['t=2m', 120],
  ['t=1h2m3s', 3723],
  ['start=7&a', 7],
  ['a&t=8', 8],
  ['t=0', undefined],
  ['t=x', undefined],
  ['at=5', undefined],
  ['t=5x', undefined],
])('the start in ?v=…&%s is %s', (parameter, seconds) => {
  const { frame } = embedOf(`https://www.youtube.com/watch?v=dQw4w9WgXcQ&${parameter}`);
  expect(new URL(frame).searchParams.get('start')).toBe(
    seconds === undefined ? null : `${seconds}`,
  );
});

test('each provider has a name and a policy of its own', () => {
  expect(PROVIDERS.map(({ name }) => name)).toEqual([
    ...['YouTube', 'TikTok', 'Vimeo', 'Instagram', 'PeerTube', 'Mastodon'],
  ]);
});

test.each([
  ['<Video url="./a.mp4" captions="./a.vtt" title="b" />', ['./a.mp4', './a.vtt']],
  [`<Video url="${YOUTUBE}" />\n\n<Video url="${YOUTUBE}" />`, [YOUTUBE]],
  ['<Video url={x} />\n\n<Note url="b">a</Note>', []],
  ['<Video', []],
  ['Text', []],
])('the videos in %j load %j', (body, files) => {
  expect(listVideoFiles(body)).toEqual(files);
});
