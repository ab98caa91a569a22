import { renderSiteCard } from '../data/social-cards.ts';
import { site } from '../site.ts';

/** The social card of every page but articles; outside `og/`, where it could clash with a slug. */
export async function GET(): Promise<Response> {
  const image = await renderSiteCard(site);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
