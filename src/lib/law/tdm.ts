import { TRAINING_CRAWLERS } from './training-crawlers.ts';

/** The declarations of a reservation against text and data mining: all of them, or none. */
export interface TdmDeclarations {
  /** A group of robots.txt that asks the known training crawlers to stay away. */
  robotsGroup: string;
  /** HTTP headers of every response. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Content of `/.well-known/tdmrep.json`. */
  protocol: string;
  /** For `<meta>` on each page. */
  meta: { name: string; content: string };
}

const USAGE = 'train-ai=n';
const RESERVATION = 'tdm-reservation';

/**
 * The machine-readable reservation of rights for the pages below `basePath`; undefined if the
 * publisher reserves nothing. Natural language is not enough (§ 44b Abs. 3 UrhG; OLG Hamburg,
 * 5 U 104/24), and crawlers read different declarations: their names in robots.txt, the header
 * Content-Usage of the IETF's AI Preferences, and the W3C's TDM Reservation Protocol
 * (https://www.w3.org/community/reports/tdmrep/). A line `Content-Usage` in robots.txt is no part
 * of RFC 9309, and tools report it as an error.
 */
export function declareTdm(isReserved: boolean, basePath: string): TdmDeclarations | undefined {
  if (!isReserved) return undefined;
  return {
    robotsGroup: [
      ...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`),
      `Disallow: ${basePath}`,
    ].join('\n'),
    headers: [
      ['Content-Usage', USAGE],
      [RESERVATION, '1'],
    ],
    protocol: `${JSON.stringify([{ location: basePath, [RESERVATION]: 1 }], null, 2)}\n`,
    meta: { name: RESERVATION, content: '1' },
  };
}
