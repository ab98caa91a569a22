import { declareTdm } from '../lib/law/tdm.ts';
import { site } from '../site.ts';

/** A preview asks all crawlers to stay away; a release names its sitemap. */
export function GET(): Response {
  const { isPreview, tdm, urls } = site;
  const groups = [
    `User-agent: *\n${isPreview ? 'Disallow' : 'Allow'}: /`,
    declareTdm(tdm, urls.home())?.robotsGroup,
    isPreview ? undefined : `Sitemap: ${urls.absolute(urls.sitemap())}`,
  ].filter((group) => group !== undefined);
  return new Response(`${groups.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
