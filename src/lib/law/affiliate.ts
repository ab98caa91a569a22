/** How to recognise the paid links of a program. */
interface AffiliateRule {
  /** As editors know it. */
  program: string;
  /** Hosts including their subdomains; `*` matches a country's domain, such as `de` or `co.uk`. */
  hosts: readonly string[];
  /** Paid links have one of these parameters; without this list, all links are paid. */
  parameters?: readonly string[];
  /** Or its path matches. */
  path?: RegExp;
}

/**
 * Networks and programs common in German magazines, by the hosts and parameters of their own link
 * generators (as of their documentation for partners in 2026).
 */
const RULES: readonly AffiliateRule[] = [
  { program: 'Amazon', hosts: ['amzn.to', 'assoc-amazon.*'] },
  // Its app makes `/d/…` for everyone who shares a product.
  { program: 'Amazon', hosts: ['amzn.eu'], path: /^\/(?!d\/)/ },
  { program: 'Amazon', hosts: ['amazon.*'], parameters: ['tag', 'linkcode', 'ascsubtag'] },
  { program: 'eBay', hosts: ['rover.ebay.*', 'ebay.us'] },
  { program: 'eBay', hosts: ['ebay.*'], parameters: ['campid', 'mkrid', 'mkcid'] },
  {
    program: 'Awin',
    hosts: ['awin1.com', 'awstrack.me', 'tidd.ly', 'zanox.com', 'zanox-affiliate.de'],
  },
  { program: 'Adcell', hosts: ['adcell.de', 'adcell.com'], path: /^\/(promotion|click)/ },
  { program: 'Adcell', hosts: ['adcell.de', 'adcell.com'], parameters: ['bid', 'slotid'] },
  { program: 'Tradedoubler', hosts: ['tradedoubler.com'] },
  { program: 'belboon', hosts: ['belboon.de', 'belboon.com', 'belboon.net'] },
  { program: 'Digistore24', hosts: ['digistore24.com'], path: /^\/(redir|content)\// },
  { program: 'Digistore24', hosts: ['digistore24.com'], parameters: ['aff', 'affiliate'] },
  { program: 'Digistore24', hosts: ['checkout-ds24.com'] },
  { program: 'CopeCart', hosts: ['copecart.com'], path: /^\/products\/[^/]+\/p\// },
  { program: 'ShareASale', hosts: ['shareasale.com', 'shareasale-analytics.com', 'shrsl.com'] },
  { program: 'Partner-Ads', hosts: ['partner-ads.com'] },
  { program: 'Rakuten Advertising', hosts: ['linksynergy.com', 'linksynergy.walmart.com'] },
  {
    program: 'CJ Affiliate',
    hosts: [
      'anrdoezrs.net',
      'dpbolvw.net',
      'jdoqocy.com',
      'kqzyfj.com',
      'tkqlhce.com',
      'emjcd.com',
      'qksrv.net',
    ],
  },
  { program: 'Impact', hosts: ['sjv.io', 'pxf.io', 'evyy.net', 'ojrq.net', 'prf.hn'] },
  { program: 'Webgains', hosts: ['track.webgains.com'] },
  { program: 'financeAds', hosts: ['financeads.net', 'financeads.com'] },
  { program: 'Kwanko', hosts: ['metaffiliation.com'] },
  { program: 'Daisycon', hosts: ['ds1.nl', 'lt45.net'] },
  { program: 'TradeTracker', hosts: ['tc.tradetracker.net'] },
  { program: 'ClickBank', hosts: ['hop.clickbank.net'] },
  { program: 'Skimlinks', hosts: ['go.skimresources.com', 'go.redirectingat.com'] },
  { program: 'Sovrn', hosts: ['redirect.viglink.com'] },
  { program: 'LTK', hosts: ['rstyle.me', 'liketk.it', 'shopltk.com'] },
  { program: 'AliExpress', hosts: ['s.click.aliexpress.com'] },
  { program: 'AliExpress', hosts: ['aliexpress.com'], parameters: ['aff_fcid', 'aff_platform'] },
  { program: 'Check24', hosts: ['check24.net'] },
];

/** Parameters that name the recipient of a commission, on any host. */
const PAID_PARAMETERS = [
  'awc',
  'affid',
  'aff_id',
  'affiliate_id',
  'affiliateid',
  'partner_id',
  'irclickid',
];

const COUNTRY = '[a-z]{2,3}(?:\\.[a-z]{2})?';

/**
 * The name of the program that pays for a link; undefined for an ordinary link and for what is no
 * URL. Links without a scheme count (`//amzn.to/x`, `www.amazon.de/…`).
 *
 * `https://www.amazon.de/dp/B0?tag=magazin-21` → `Amazon`, `https://www.amazon.de/dp/B0` → undefined
 */
export function affiliateProgramOf(href: string): string | undefined {
  const absolute = href.replace(/^(?:https?:)?\/\/|^(?=www\.)/i, 'https://');
  if (!absolute.startsWith('https://') || !URL.canParse(absolute)) return undefined;
  const url = new URL(absolute.replaceAll('&amp;', '&'));
  const rule = RULES.find((candidate) => applies(candidate, url));
  if (rule !== undefined) return rule.program;
  return hasParameter(url, PAID_PARAMETERS) ? 'ein Partnerprogramm' : undefined;
}

function applies({ hosts, parameters, path }: AffiliateRule, url: URL): boolean {
  if (!hosts.some((host) => isHost(url.hostname, host))) return false;
  if (path !== undefined) return path.test(url.pathname);
  return parameters === undefined || hasParameter(url, parameters);
}

function isHost(hostname: string, host: string): boolean {
  const name = hostname.replace(/\.$/, '');
  if (!host.endsWith('*')) return name === host || name.endsWith(`.${host}`);
  const pattern = host.replaceAll('.', '\\.').replace('*', COUNTRY);
  return new RegExp(`(^|\\.)${pattern}$`).test(name);
}

function hasParameter({ searchParams }: URL, names: readonly string[]): boolean {
  return [...searchParams.keys()].some((name) => names.includes(name.toLowerCase()));
}
