import type { ImageObject } from 'schema-dts';
import { type Credit, describeCredit } from '../pictures/credit.ts';
import { isPublicDomain } from '../pictures/licenses.ts';
import type { Urls } from './urls.ts';

/** A photo as a file of a page; its path with the base path. */
export interface PublishedPhoto {
  path: string;
  /** In pixels, where it is known. */
  width?: number;
  height?: number;
}

/**
 * A picture with its rights, as the page shows them.
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function structurePhoto(
  { path, width, height }: PublishedPhoto,
  { caption, credit }: { caption?: string | undefined; credit?: Credit | undefined },
  urls: Urls,
): ImageObject {
  return {
    '@type': 'ImageObject',
    contentUrl: urls.absolute(path),
    ...(width && { width: String(width) }),
    ...(height && { height: String(height) }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : structureCredit(describeCredit(credit))),
  };
}

function structureCredit({
  text,
  names,
  creator,
  license,
  source,
}: ReturnType<typeof describeCredit>) {
  const isClaimed = names !== '' && !isPublicDomain(license?.name ?? '');
  return {
    creditText: text,
    ...(creator && { creator: { '@type': 'Person' as const, name: creator } }),
    ...(isClaimed && { copyrightNotice: names }),
    ...(license?.url && { license: license.url }),
    ...(source && { acquireLicensePage: source }),
  };
}
