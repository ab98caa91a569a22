import { declareTdm, formatHeaders } from '../lib/law/tdm.ts';
import { site } from '../site.ts';

/** HTTP headers for the server; Astro takes no page whose name begins so, hence the route is named in its configuration. */
export function GET(): Response {
  const headers = declareTdm(site.tdm, site.urls.home())?.headers ?? [];
  return new Response(formatHeaders(site.urls.home(), headers));
}
