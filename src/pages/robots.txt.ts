import { site } from '../site.ts';

/** A preview asks every crawler to stay away; a release names its sitemap. */
export function GET(): Response {
  const { isPreview, urls } = site;
  const lines = isPreview
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        'Allow: /',
        '',
        `Sitemap: ${urls.absolute(urls.fromRoot('sitemap-index.xml'))}`,
      ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
