import { renderSiteCard } from '../data/social-cards.ts';
import { site } from '../site.ts';

/** The social card of every page that is no article; outside `og/`, where a slug could be in its way. */
export async function GET(): Promise<Response> {
  const image = await renderSiteCard(site);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
