import { describeManifest } from '../lib/site/manifest.ts';
import { site } from '../site.ts';

/** Name and icons for the start screens of devices. */
export function GET(): Response {
  return new Response(`${JSON.stringify(describeManifest(site, site.urls))}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
