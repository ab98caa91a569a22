/** The traces of a reservation against text and data mining: all of them, or none. */
export interface TdmTraces {
  /** A line for the group of all crawlers in robots.txt. */
  robotsLine: string;
  /** HTTP headers of each answer. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Content of `/.well-known/tdmrep.json`. */
  protocol: string;
  /** For `<meta>` on each page. */
  meta: { name: string; content: string };
}

const USAGE = 'train-ai=n';
const RESERVATION = 'tdm-reservation';

/**
 * The machine-readable reservation of rights for the pages below `basePath`; undefined when the
 * publisher reserves nothing. Natural language is not enough (§ 44b Abs. 3 UrhG; OLG Hamburg,
 * 5 U 104/24), and crawlers read different traces: the Content-Usage line and header of the IETF's
 * AI Preferences, and the W3C's TDM Reservation Protocol (https://www.w3.org/community/reports/tdmrep/).
 */
export function declareTdm(isReserved: boolean, basePath: string): TdmTraces | undefined {
  if (!isReserved) return undefined;
  return {
    robotsLine: `Content-Usage: ${USAGE}`,
    headers: [
      ['Content-Usage', USAGE],
      [RESERVATION, '1'],
    ],
    protocol: `${JSON.stringify([{ location: basePath, [RESERVATION]: 1 }], null, 2)}\n`,
    meta: { name: RESERVATION, content: '1' },
  };
}

/** The `_headers` file that Netlify and Cloudflare Pages read, for all pages below a path. */
export function formatHeaders(basePath: string, headers: TdmTraces['headers']): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
  return `${[`${basePath}*`, ...lines].join('\n')}\n`;
}
