import type { StructuredSite } from '../../../src/lib/site/structured-data.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';

/** A magazine below a path. */
export const SITE: StructuredSite = {
  name: 'Warenstrom',
  description: 'Ein Magazin.',
  urls: createUrls('/magazin/', 'https://m.de'),
  publisher: {
    name: 'Verlag',
    street: 'Weg 1',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'Deutschland',
    email: 'a@m.de',
  },
};

/** The way to a page of it. */
export const CRUMBS = [{ label: 'Start', path: '/magazin/' }];
