import { describe, expect, test } from 'vitest';
import { readEmbed } from '../../../src/lib/embeds/read-embed.ts';

const ID = 'dQw4w9WgXcQ';
const WATCH = `https://www.youtube.com/watch?v=${ID}`;
const NOCOOKIE = `https://www.youtube-nocookie.com/embed/${ID}`;
const SHORT_ID = '9HYuCADLbQKMXBxBhZ8Nrm';
const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const TUBE = 'https://tube.example.org';

describe('an embed is read from its address', () => {
  test.each<[address: string, provider: string, page: string, frame: string]>([
    [WATCH, 'YouTube', WATCH, NOCOOKIE],
    [`https://youtube.com/watch?app=desktop&v=${ID}&list=PLx`, 'YouTube', WATCH, NOCOOKIE],
    [
      `https://m.youtube.com/watch?v=${ID}&t=1m30s`,
      'YouTube',
      `${WATCH}&t=90`,
      `${NOCOOKIE}?start=90`,
    ],
    [`https://youtu.be/${ID}?si=abc&t=90`, 'YouTube', `${WATCH}&t=90`, `${NOCOOKIE}?start=90`],
    [`https://www.youtube.com/live/${ID}`, 'YouTube', WATCH, NOCOOKIE],
    [
      `https://www.youtube.com/embed/${ID}?start=5`,
      'YouTube',
      `${WATCH}&t=5`,
      `${NOCOOKIE}?start=5`,
    ],
    [
      `https://www.youtube.com/shorts/${ID}`,
      'YouTube',
      `https://www.youtube.com/shorts/${ID}`,
      NOCOOKIE,
    ],
    [
      'https://www.tiktok.com/@otto.de/video/7234567890123456789?lang=de',
      'TikTok',
      'https://www.tiktok.com/@otto.de/video/7234567890123456789',
      'https://www.tiktok.com/player/v1/7234567890123456789',
    ],
    [
      'https://www.tiktok.com/embed/v2/7234567890123456789',
      'TikTok',
      'https://www.tiktok.com/player/v1/7234567890123456789',
      'https://www.tiktok.com/player/v1/7234567890123456789',
    ],
    [
      'https://m.tiktok.com/v/7234567890123456789.html',
      'TikTok',
      'https://www.tiktok.com/player/v1/7234567890123456789',
      'https://www.tiktok.com/player/v1/7234567890123456789',
    ],
    [
      'https://vimeo.com/showcase/7008490/video/76979871',
      'Vimeo',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/76979871',
      'Vimeo',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'Vimeo',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'Vimeo',
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ],
    [
      'https://player.vimeo.com/video/76979871?badge=0&h=8272103f6e',
      'Vimeo',
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ],
    [
      'https://www.instagram.com/p/CuZ7YhToabc/?img_index=1',
      'Instagram',
      'https://www.instagram.com/p/CuZ7YhToabc/',
      'https://www.instagram.com/p/CuZ7YhToabc/embed/',
    ],
    [
      'https://instagram.com/otto.de/reel/CuZ7YhToabc',
      'Instagram',
      'https://www.instagram.com/reel/CuZ7YhToabc/',
      'https://www.instagram.com/reel/CuZ7YhToabc/embed/',
    ],
    [
      'https://www.instagram.com/reels/CuZ7YhToabc/',
      'Instagram',
      'https://www.instagram.com/reel/CuZ7YhToabc/',
      'https://www.instagram.com/reel/CuZ7YhToabc/embed/',
    ],
    [
      `${TUBE}/w/${SHORT_ID}`,
      'PeerTube',
      `${TUBE}/w/${SHORT_ID}`,
      `${TUBE}/videos/embed/${SHORT_ID}?p2p=0`,
    ],
    [
      `${TUBE}/w/${SHORT_ID}?start=1m5s`,
      'PeerTube',
      `${TUBE}/w/${SHORT_ID}?start=65`,
      `${TUBE}/videos/embed/${SHORT_ID}?p2p=0&start=65`,
    ],
    [
      `${TUBE}/videos/watch/${UUID}`,
      'PeerTube',
      `${TUBE}/w/${UUID}`,
      `${TUBE}/videos/embed/${UUID}?p2p=0`,
    ],
    [
      'https://mastodon.social/deck/@Gargron/114020123456789012',
      'Mastodon',
      'https://mastodon.social/@Gargron/114020123456789012',
      'https://mastodon.social/@Gargron/114020123456789012/embed',
    ],
    [
      'https://Mastodon.Social/@Gargron/114020123456789012',
      'Mastodon',
      'https://mastodon.social/@Gargron/114020123456789012',
      'https://mastodon.social/@Gargron/114020123456789012/embed',
    ],
  ])('%s', (address, provider, page, frame) => {
    const embed = readEmbed(address);
    expect([embed?.provider.name, embed?.page, embed?.frame]).toEqual([provider, page, frame]);
    expect(readEmbed(frame)?.frame).toBe(frame);
    expect(readEmbed(page)?.frame).toBe(frame);
  });

  test.each([
    [WATCH, 'wide'],
    [`https://www.youtube.com/shorts/${ID}`, 'tall'],
    ['https://www.instagram.com/p/CuZ7YhToabc/', 'post'],
  ])('%s is %s', (address, shape) => {
    expect(readEmbed(address)?.shape).toBe(shape);
  });
});

test.each([
  ['no address', ''],
  ['a path', `/watch?v=${ID}`],
  ['an address without protocol', `//www.youtube.com/watch?v=${ID}`],
  ['a script', 'javascript:alert(1)//https://www.youtube.com/embed/dQw4w9WgXcQ'],
  ['no encryption', `http://www.youtube.com/watch?v=${ID}`],
  ['a user', `https://a:b@www.youtube.com/watch?v=${ID}`],
  ['a user that looks like a host', `https://www.youtube.com@evil.test/watch?v=${ID}`],
  ['a port', `https://www.youtube.com:8443/watch?v=${ID}`],
  ['a host that starts like a provider', `https://youtube.com.evil.test/watch?v=${ID}`],
  ['a host that ends like a provider', `https://evilyoutube.com/watch?v=${ID}`],
  ['letters that look like others', `https://www.уoutube.com/watch?v=${ID}`],
  ['letters outside ASCII in a server’s name', `https://tübe.example/w/${SHORT_ID}`],
  ['a quotation mark', `https://www.youtube.com/watch?v=${ID}"onload="x`],
  ['a space', `https://www.youtube.com/watch?v=${ID} https://evil.test`],
  ['a line break', `https://www.youtube.com/watch?v=${ID}\n`],
  ['a semicolon in the host', `https://tube.example;script-src/w/${SHORT_ID}`],
  ['a backslash', `https://www.youtube.com\\@evil.test/watch?v=${ID}`],
  ['an id that goes on', `https://www.youtube.com/watch?v=${ID}abc`],
  ['a channel', 'https://www.youtube.com/@ottoversand'],
  ['a list of films', 'https://www.youtube.com/embed/videoseries?list=PLx'],
  ['a profile', 'https://www.instagram.com/otto/'],
  ['a shortened address', 'https://vm.tiktok.com/ZGeAbCdEf/'],
  ['a post of another server', 'https://mastodon.social/@a@b.example/114020123456789012'],
  ['an unknown provider', 'https://www.dailymotion.com/video/x8abcde'],
  ['a server of one’s own network', `https://localhost/w/${SHORT_ID}`],
  ['an address of numbers', `https://127.0.0.1/w/${SHORT_ID}`],
])('%s is refused', (_, address) => {
  expect(readEmbed(address)).toBeUndefined();
});
