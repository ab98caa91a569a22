import { declareTdm, formatHeaders } from '../lib/law/tdm.ts';
import { site } from '../site.ts';

/** HTTP headers for the server. An integration injects the route, since Astro ignores the file. */
export function GET(): Response {
  const headers = declareTdm(site.tdm, site.urls.home())?.headers ?? [];
  return new Response(formatHeaders(site.urls.home(), headers));
}
