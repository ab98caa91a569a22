import type { ResolveLink } from './link-resolver.ts';

/** The attributes of a command: those with a name, and the others by their number from 0. */
type Attributes = ReadonlyMap<string, string>;
type Shortcode = (attributes: Attributes, resolveLink: ResolveLink) => string | undefined;

const ATTRIBUTE =
  /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'`]+)/g;

/** Reads `src="a.png" alt=Bild` and `"/labor"`. */
export function attributesOf(text: string): Attributes {
  let index = 0;
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, ...values]) => {
      const value = (values.find((each) => each !== undefined) ?? '').replace(/\\(["\\])/g, '$1');
      return [name ?? String(index++), value];
    }),
  );
}

/** A picture as a block of Markdown; its title becomes the caption. */
function writePicture(source: string, alt: string, caption: string): string {
  const plain = (text: string) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const description = plain(alt).replace(/[[\]\\]/g, '\\$&');
  const title = plain(caption).replace(/["\\]/g, '\\$&');
  return `\n\n![${description}](<${source.replace(/[<>\n]/g, '')}>${title === '' ? '' : ` "${title}"`})\n\n`;
}

const link = (label: string, address: string) => `[${label}](${address})`;
const first = (attributes: Attributes, ...names: string[]) =>
  names.map((name) => attributes.get(name)).find((value) => value !== undefined && value !== '');

const picture: Shortcode = (attributes) => {
  const source = first(
    attributes,
    'src',
    'url',
    'image_path',
    'path',
    'file',
    'image',
    'image-url',
  );
  if (source === undefined || /^\{/.test(source)) return undefined;
  const texts = [first(attributes, 'title'), first(attributes, 'caption', 'description')];
  const credit = first(attributes, 'attr', 'credit');
  const caption = [...new Set(texts)].filter((text) => text !== undefined).join(': ');
  return writePicture(
    source,
    first(attributes, 'alt', 'alt_text') ?? '',
    credit === undefined ? caption : `${caption} (${credit})`,
  );
};

/** Jekyll's `{% include figure.html src="…" %}`. */
const include: Shortcode = (attributes, resolveLink) => {
  const id = first(attributes, 'id', 'youtube_id', 'videoId');
  if (/youtube|video/i.test(attributes.get('0') ?? '') && id !== undefined)
    return youtube(attributes, resolveLink);
  return /figure|image|img|picture|photo/i.test(attributes.get('0') ?? '')
    ? picture(attributes, resolveLink)
    : undefined;
};

/** A link to a video, which becomes a `<Video>` if it stands alone; `page` precedes its id. */
const video =
  (provider: string, page: string): Shortcode =>
  (attributes) => {
    const id = first(attributes, 'id', 'youtube_id', 'videoId', 'url', '0');
    const address = id?.startsWith('https://') ? id : page + id;
    return id && `\n\n${link(first(attributes, 'title') ?? provider, address)}\n\n`;
  };

const youtube = video('Video bei YouTube', 'https://www.youtube.com/watch?v=');

/** A reference to another text: its new address, else its name as a path, which the check reports. */
const reference: Shortcode = (attributes, resolveLink) => {
  const name = first(attributes, 'path', '0');
  if (name === undefined) return undefined;
  const path = name.replace(/^_posts\//, '');
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return resolveLink(path.replace(/^\//, '')) ?? resolveLink(rooted) ?? rooted;
};

const gist: Shortcode = (attributes) =>
  `\n\n${link('Quelltext bei GitHub', `https://gist.github.com/${[attributes.get('0'), attributes.get('1')].filter(Boolean).join('/')}`)}\n\n`;

const tweet: Shortcode = (attributes) => {
  const [user, id] = [
    attributes.get('user') ?? 'i/web',
    attributes.get('id') ?? attributes.get('0'),
  ];
  return id && `\n\n${link('Beitrag bei X', `https://x.com/${user}/status/${id}`)}\n\n`;
};

/** What becomes of a command by its name; all others are named in the report. */
export const SHORTCODES: ReadonlyMap<string, Shortcode> = new Map([
  ...['figure', 'img', 'image', 'picture', 'imgproc'].map((name) => [name, picture] as const),
  ...['ref', 'relref', 'post_url', 'link'].map((name) => [name, reference] as const),
  ...['include', 'include_relative'].map((name) => [name, include] as const),
  ...['tweet', 'twitter', 'x'].map((name) => [name, tweet] as const),
  ['youtube', youtube],
  ['youtubeLite', youtube],
  ['vimeo', video('Video bei Vimeo', 'https://vimeo.com/')],
  ['tiktok', video('Video bei TikTok', 'https://www.tiktok.com/player/v1/')],
  ['instagram', video('Beitrag bei Instagram', 'https://www.instagram.com/p/')],
  ['gist', gist],
  ...['toc', 'assign', 'capture'].map((name) => [name, () => undefined] as const),
]);
