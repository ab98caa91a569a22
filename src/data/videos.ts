import { type CollectionEntry, getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OWN_FILE } from '../lib/embeds/found-videos.ts';
import { type Embed, readEmbed } from '../lib/embeds/read-embed.ts';
import { site } from '../site.ts';

/** A film, or its captions, beside a text. */
export interface Film {
  /** Path of its URL, below that of the text. */
  path: string;
  /** The file in the content folder. */
  file: string;
}

/**
 * What readers can load from other servers: all videos and posts in articles and pages, as the
 * loader found them. Unpublished articles count in the editors' preview only.
 */
export async function getEmbeds(): Promise<Embed[]> {
  const texts = await getTexts();
  return texts.flatMap(videoFilesOf).flatMap((address) => readEmbed(address) ?? []);
}

/** The films of all texts. */
export async function getFilms(): Promise<Film[]> {
  return (await getTexts()).flatMap((text) => {
    const { id, collection, filePath = '' } = text;
    const page = collection === 'articles' ? site.urls.article(id) : site.urls.page(id);
    return videoFilesOf(text)
      .filter((address) => OWN_FILE.test(address))
      .map((address) => ({
        path: page + address.slice(2),
        file: join(dirname(filePath), address),
      }));
  });
}

/** The content of a film, to be served as it is. */
export async function readFilm({ file }: Film): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}

type Text = CollectionEntry<'articles' | 'pages'>;

async function getTexts(): Promise<Text[]> {
  return [...(await getCollection('articles')), ...(await getCollection('pages'))];
}

function videoFilesOf({ rendered }: Text): string[] {
  // Stand-ins of the preview have none.
  const files = rendered?.metadata?.videoFiles;
  return Array.isArray(files) ? files : [];
}
