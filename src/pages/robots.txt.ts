import { declareTdm } from '../lib/law/tdm.ts';
import { site } from '../site.ts';

/** A preview asks all crawlers to stay away; a release names its sitemap. */
export function GET(): Response {
  const { isPreview, tdm, urls } = site;
  const lines = [
    'User-agent: *',
    isPreview ? 'Disallow: /' : 'Allow: /',
    declareTdm(tdm, urls.home())?.robotsLine,
    ...(isPreview ? [] : ['', `Sitemap: ${urls.absolute(urls.sitemap())}`]),
  ].filter((line) => line !== undefined);
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
