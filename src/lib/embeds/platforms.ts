import { END_OF_PATH, type Provider } from './provider.ts';

const YOUTUBE_ID = '(?!videoseries)(?<id>[\\w-]{11})(?![\\w-])';
const YOUTUBE_FRAME = 'https://www.youtube-nocookie.com/embed/$<id>';
const YOUTUBE_PAGE = 'https://www.youtube.com/watch?v=$<id>';

/** Providers with a website of their own. */
export const PLATFORMS: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: [
      ...['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be'],
      ...['www.youtube-nocookie.com', 'youtube-nocookie.com'],
    ],
    kind: 'Video',
    recipient: 'Google, auch in die USA',
    company: 'Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland',
    destination: 'Daten können an die Google LLC in den USA übermittelt werden.',
    privacy: 'https://policies.google.com/privacy?hl=de',
    startParameter: 't',
    forms: [
      {
        pattern: new RegExp(`^/shorts/${YOUTUBE_ID}`),
        page: 'https://www.youtube.com/shorts/$<id>',
        frame: YOUTUBE_FRAME,
        shape: 'tall',
      },
      {
        pattern: new RegExp(`^/watch/?\\?(?:.*&)?v=${YOUTUBE_ID}`),
        page: YOUTUBE_PAGE,
        frame: YOUTUBE_FRAME,
      },
      // The last one is that of youtu.be.
      {
        pattern: new RegExp(`^/(?:embed/|live/|v/)?${YOUTUBE_ID}${END_OF_PATH}`),
        page: YOUTUBE_PAGE,
        frame: YOUTUBE_FRAME,
      },
    ],
  },
  {
    name: 'TikTok',
    hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
    kind: 'Video',
    recipient: 'TikTok, auch nach China und in die USA',
    company: 'TikTok Technology Limited, 10 Earlsfort Terrace, Dublin, D02 T380, Irland',
    destination:
      'Daten können an Unternehmen derselben Gruppe in China, in den USA und in anderen Staaten übermittelt werden.',
    privacy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/de',
    forms: [
      {
        pattern: new RegExp(`^/(?<user>@[\\w.]*)/video/(?<id>\\d{8,20})${END_OF_PATH}`),
        page: 'https://www.tiktok.com/$<user>/video/$<id>',
        frame: 'https://www.tiktok.com/player/v1/$<id>',
        shape: 'tall',
      },
      {
        pattern: new RegExp(
          `^/(?:player/v1|embed(?:/v2)?|v)/(?<id>\\d{8,20})(?:\\.html)?${END_OF_PATH}`,
        ),
        page: 'https://www.tiktok.com/player/v1/$<id>',
        frame: 'https://www.tiktok.com/player/v1/$<id>',
        shape: 'tall',
      },
    ],
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    kind: 'Video',
    recipient: 'Vimeo in den USA',
    company: 'Vimeo.com, Inc., 330 West 34th Street, New York, NY 10001, USA',
    destination: 'Die Daten werden in den USA verarbeitet.',
    privacy: 'https://vimeo.com/privacy',
    forms: [
      // A video that is not listed has a second part, without which nobody sees it.
      {
        pattern:
          /^\/(?:video\/)?(?<id>\d{6,12})(?:\/|\?(?:.*&)?h=)(?<key>[\da-f]{8,16})(?:[/?#&]|$)/,
        page: 'https://vimeo.com/$<id>/$<key>',
        frame: 'https://player.vimeo.com/video/$<id>?h=$<key>&dnt=1',
      },
      {
        pattern: new RegExp(
          `^/(?:video/|channels/[\\w-]+/|groups/[\\w-]+/videos/|(?:showcase|album)/\\d+/video/)?(?<id>\\d{6,12})${END_OF_PATH}`,
        ),
        page: 'https://vimeo.com/$<id>',
        frame: 'https://player.vimeo.com/video/$<id>?dnt=1',
      },
    ],
  },
  {
    name: 'Instagram',
    hosts: ['www.instagram.com', 'instagram.com'],
    kind: 'Beitrag',
    recipient: 'Meta, auch in die USA',
    company: 'Meta Platforms Ireland Limited, Merrion Road, Dublin 4, D04 X2K5, Irland',
    destination: 'Daten können an die Meta Platforms, Inc. in den USA übermittelt werden.',
    privacy: 'https://privacycenter.instagram.com/policy',
    forms: [
      {
        // Browsers on a desk show `reels`.
        pattern: /^\/(?:[\w.]+\/)?(?<kind>p|reel|tv)s?\/(?<id>[\w-]{5,40})(?:[/?#]|$)/,
        page: 'https://www.instagram.com/$<kind>/$<id>/',
        frame: 'https://www.instagram.com/$<kind>/$<id>/embed/',
        shape: 'post',
      },
    ],
  },
];
