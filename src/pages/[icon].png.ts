import type { APIContext, GetStaticPaths } from 'astro';
import { renderIcon } from '../cards/render-icon.ts';
import { ICONS, type Icon } from '../lib/drawing/icons.ts';

export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([icon, props]) => ({
    params: { icon },
    props,
  }))) satisfies GetStaticPaths;

/** The magazine's sign for the start screens of devices. */
export async function GET({ props }: APIContext<Icon>): Promise<Response> {
  return new Response(await renderIcon(props), { headers: { 'Content-Type': 'image/png' } });
}
