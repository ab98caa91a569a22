import { expect, test } from 'vitest';
import { affiliateProgramOf } from '../../../src/lib/law/affiliate.ts';
import { eachOf } from '../../expectations.ts';

test.each([
  ['https://amzn.to/3abc', 'Amazon'],
  ['http://AMZN.TO/3abc', 'Amazon'],
  ['//amzn.to/3abc', 'Amazon'],
  ['https://www.amazon.de/dp/B0?tag=magazin-21', 'Amazon'],
  ['www.amazon.de/dp/B0?tag=magazin-21', 'Amazon'],
  ['https://smile.amazon.co.uk/dp/B0?psc=1&linkCode=ll1', 'Amazon'],
  ['https://www.amazon.com.au/dp/B0?x=1&amp;tag=magazin-21', 'Amazon'],
  ['https://www.ebay.de/itm/1?mkcid=1&campid=5338', 'eBay'],
  ['https://rover.ebay.com/rover/1/707', 'eBay'],
  ['https://www.awin1.com/cread.php?awinmid=1', 'Awin'],
  ['https://ad.zanox.com/ppc/?1', 'Awin'],
  ['https://www.adcell.de/promotion/click/promoId/1', 'Adcell'],
  ['https://clk.tradedoubler.com/click?p=1', 'Tradedoubler'],
  ['https://www1.belboon.de/adtracking/1.html', 'belboon'],
  ['https://www.digistore24.com/redir/1/partner/', 'Digistore24'],
  ['https://www.digistore24.com/product/1?aff=partner', 'Digistore24'],
  ['https://www.shareasale.com/r.cfm?b=1', 'ShareASale'],
  ['https://www.partner-ads.com/de/klikbanner.php?partnerid=1', 'Partner-Ads'],
  ['https://click.linksynergy.com/deeplink?id=1', 'Rakuten Advertising'],
  ['https://shop.test/?awc=123_456', 'ein Partnerprogramm'],
])('finds that %s is paid by %s', (href, program) => {
  expect(affiliateProgramOf(href)).toBe(program);
});

/** Each program with hosts and addresses of its paid links. */
const PAID = {
  Amazon:
    'www.assoc-amazon.de/x amzn.eu/x amzn.eu/dd/x amazon.de?ascsubtag=x amazon.com?LINKCODE=x amazon.de./?tag=x',
  eBay: 'rover.ebay.de/x ebay.us/x ebay.co.uk?mkrid=1 ebay.de?mkcid=1 ebay.com?campid=1',
  Awin: 'awin1.com/x awstrack.me/x tidd.ly/x zanox.com/x zanox-affiliate.de/x',
  Adcell:
    'adcell.de/promotion/x adcell.com/click/x adcell.de?bid=1 adcell.com?slotid=1 adcell.com?bid=1',
  Tradedoubler: 'tradedoubler.com/x',
  belboon: 'belboon.de/x belboon.com/x belboon.net/x',
  Digistore24:
    'digistore24.com/redir/x digistore24.com/content/x digistore24.com?aff=x digistore24.com?affiliate=x checkout-ds24.com/x',
  CopeCart: 'copecart.com/products/a/p/x',
  ShareASale: 'shareasale.com/x shareasale-analytics.com/x shrsl.com/x',
  'Partner-Ads': 'partner-ads.com/x',
  'Rakuten Advertising': 'linksynergy.com/x linksynergy.walmart.com/x',
  'CJ Affiliate':
    'anrdoezrs.net/x dpbolvw.net/x jdoqocy.com/x kqzyfj.com/x tkqlhce.com/x emjcd.com/x qksrv.net/x',
  Impact: 'a.sjv.io/x a.pxf.io/x a.evyy.net/x a.ojrq.net/x prf.hn/x',
  Webgains: 'track.webgains.com/x',
  financeAds: 'financeads.net/x financeads.com/x',
  Kwanko: 'metaffiliation.com/x',
  Daisycon: 'ds1.nl/x lt45.net/x',
  TradeTracker: 'tc.tradetracker.net/x',
  ClickBank: 'a.hop.clickbank.net/x',
  Skimlinks: 'go.skimresources.com/x go.redirectingat.com/x',
  Sovrn: 'redirect.viglink.com/x',
  LTK: 'rstyle.me/x liketk.it/x shopltk.com/x',
  AliExpress: 's.click.aliexpress.com/x aliexpress.com?aff_fcid=x aliexpress.com?aff_platform=x',
  Check24: 'a.check24.net/x',
  'ein Partnerprogramm':
    'a.test?affid=x a.test?aff_id=x a.test?affiliate_id=x a.test?AffiliateId=x a.test?partner_id=x a.test?irclickid=x',
};

test.each(eachOf(Object.entries(PAID)))('knows the links of %s', (program, addresses) => {
  const programs = addresses.split(' ').map((each) => affiliateProgramOf(`https://${each}`));
  expect(new Set(programs)).toEqual(new Set([program]));
});

test.each([
  'https://digistore24.com/a/redir/x',
  'https://adcell.de/a/click',
  'https://copecart.com/products/p/x',
  'https://copecart.com/products/a/b/p/x',
  'https://a.amzn.eux/x',
  'https://aliexpress.com/x',
  'https://webgains.com/x',
  'https://check24.de/x',
  'xwww.amazon.de?tag=x',
  'https://amazon.xn--a?tag=x',
  'ftp://amzn.to/x',
  'https://www.amazon.de/dp/B0',
  'https://www.amazon.de/s?k=tag',
  'https://www.notamazon.de/?tag=x',
  'https://amazon.de.magazin.test/?tag=x',
  'https://news.test/?tag=amazon',
  'https://www.ebay.de/itm/1',
  'https://www.adcell.de/',
  'https://www.digistore24.com/',
  'https://de.wikipedia.org/wiki/Amzn.to',
  'https://meinamzn.to/x',
  'https://amzn.eu/d/5R5ZySP',
  '/artikel/amzn.to/',
  'mailto:tag@amazon.de?tag=x',
  'amzn.to',
  'https://',
])('accepts %s', (href) => {
  expect(affiliateProgramOf(href)).toBeUndefined();
});
