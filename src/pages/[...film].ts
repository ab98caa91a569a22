import type { APIContext, GetStaticPaths } from 'astro';
import { type Film, getFilms, readFilm } from '../data/videos.ts';
import { environment } from '../environment.ts';
import { CONTENT_TYPES } from '../lib/site/hosting/hosting.ts';

export const getStaticPaths = (async () =>
  (await getFilms()).map((film) => ({
    params: { film: film.path.slice(environment.basePath.length) },
    props: { film },
  }))) satisfies GetStaticPaths;

/** A film, or its captions, below the page that shows it. */
export async function GET({ props: { film } }: APIContext<{ film: Film }>): Promise<Response> {
  const type = CONTENT_TYPES[film.file.replace(/^.*\./, '')] ?? '';
  return new Response(await readFilm(film), { headers: { 'Content-Type': type } });
}
