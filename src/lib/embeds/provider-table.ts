import { PLATFORMS } from './platforms.ts';
import { END_OF_PATH, type Provider } from './provider.ts';

const PEERTUBE_ID = '(?<id>[1-9A-HJ-NP-Za-km-z]{22}|[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})';

/** Software that anyone may run on a server: recognised by the form of an address on any host. */
const NETWORKS: readonly Provider[] = [
  {
    name: 'PeerTube',
    kind: 'Video',
    privacy: '/about/instance',
    startParameter: 'start',
    forms: [
      {
        pattern: new RegExp(`^/(?:w|videos/(?:watch|embed))/${PEERTUBE_ID}(?:[/?#;]|$)`),
        page: '/w/$<id>',
        // Without it, viewers send each other the film and learn each other's address.
        frame: '/videos/embed/$<id>?p2p=0',
      },
    ],
  },
  {
    name: 'Mastodon',
    kind: 'Beitrag',
    privacy: '/privacy-policy',
    forms: [
      {
        pattern: new RegExp(
          `^/(?:deck/|web/)?@(?<user>[\\w.-]+)/(?<id>\\d{6,20})(?:/embed)?${END_OF_PATH}`,
        ),
        page: '/@$<user>/$<id>',
        frame: '/@$<user>/$<id>/embed',
        shape: 'post',
      },
    ],
  },
];

/** All providers; the check, the policies and the privacy page follow. */
export const PROVIDERS: readonly Provider[] = [...PLATFORMS, ...NETWORKS];
