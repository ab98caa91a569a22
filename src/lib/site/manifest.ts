import { ICONS } from '../drawing/icons.ts';
import type { Urls } from './urls.ts';

/** The web app manifest of a site: its name and icons for the start screens of devices. */
export function describeManifest(site: { name: string; description: string }, urls: Urls) {
  const icon = (name: keyof typeof ICONS) => {
    const { size } = ICONS[name];
    return { src: urls.icon(name), sizes: `${size}x${size}`, type: 'image/png' };
  };
  return {
    id: urls.home(),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'de',
    start_url: urls.home(),
    scope: urls.home(),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [icon('icon-192'), icon('icon-512'), { ...icon('icon-maskable'), purpose: 'maskable' }],
  };
}
