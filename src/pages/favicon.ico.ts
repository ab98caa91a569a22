import { renderFavicon } from '../cards/render-icon.ts';

/** The icon that browsers and feed readers ask for unless they know better. */
export async function GET(): Promise<Response> {
  return new Response(await renderFavicon(), { headers: { 'Content-Type': 'image/x-icon' } });
}
