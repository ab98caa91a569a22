import { expect, test } from 'vitest';
import { affiliateProgramOf } from '../../../src/lib/law/affiliate.ts';

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

test.each([
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
