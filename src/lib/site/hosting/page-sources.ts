import { Parser } from 'htmlparser2';
import { readEmbed } from '../../embeds/read-embed.ts';
import { type Directive, joinSources, SELF, type Sources } from './security-policy.ts';

/** What a page needs of its policy, and in German what no policy may allow. */
export interface PageSources {
  sources: Sources;
  faults: string[];
}

/** What elements load by these attributes. */
const LOADED: Readonly<Record<string, readonly [directive: Directive, attributes: string[]]>> = {
  script: ['script-src', ['src']],
  img: ['img-src', ['src', 'srcset']],
  image: ['img-src', ['href', 'xlink:href']],
  use: ['img-src', ['href', 'xlink:href']],
  input: ['img-src', ['src']],
  video: ['media-src', ['src']],
  audio: ['media-src', ['src']],
  track: ['media-src', ['src']],
};
/** What `<link>` loads by its relation; all others only point somewhere. */
const LINKED: Readonly<Record<string, Directive>> = {
  stylesheet: 'style-src',
  modulepreload: 'script-src',
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  manifest: 'manifest-src',
};
const PRELOADED: Readonly<Record<string, Directive>> = {
  font: 'font-src',
  image: 'img-src',
  script: 'script-src',
  style: 'style-src',
};
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base']);
const DATA_BLOCK = /\b(?:json|template)\b/;
/** Browsers drop space before it and line breaks in it. */
const SCRIPT_URL = /^\s*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i;
const FOREIGN = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
const FILE_IN_CSS = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;
const FONT_FILE = /\.woff2?$/;

/**
 * Reads a built page. What a script puts into a frame at a click is named by `data-frame`, and must
 * be what the table of providers makes of it. `hash` returns the source that names an inline style
 * or script, such as `'sha256-…'`.
 */
export function readPageSources(html: string, hash: (text: string) => string): PageSources {
  const found: Sources[] = [];
  const faults: string[] = [];
  let inline: { directive: Directive; text: string } | undefined;
  const load = (directive: Directive, url: string, where: string) => {
    const isData = directive === 'img-src' && url.startsWith('data:');
    if (!isData && FOREIGN.test(url)) faults.push(`${where} mit der fremden Adresse ${url}`);
    found.push({ [directive]: [isData ? 'data:' : SELF] });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (FRAMES.has(name)) faults.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'style') faults.push(`<${name} style="${value}">`);
        if (key.startsWith('on')) faults.push(`<${name} ${key}="…">`);
        if (SCRIPT_URL.test(value)) faults.push(`<${name} ${key}="${value}">`);
      }
      for (const [directive, url] of listLoaded(name, attributes))
        load(directive, url, `<${name}>`);
      const frame = attributes['data-frame'];
      if (frame !== undefined && readEmbed(frame)?.frame !== frame)
        faults.push(`<${name} data-frame="${frame}">`);
      else if (frame !== undefined) found.push({ 'frame-src': [new URL(frame).origin] });
      if (name === 'form') found.push({ 'form-action': [SELF] });
      const isScript = name === 'script' && !DATA_BLOCK.test(attributes.type ?? '');
      if (isScript && attributes.src === undefined) inline = { directive: 'script-src', text: '' };
      if (name === 'style') inline = { directive: 'style-src', text: '' };
    },
    ontext: (text) => {
      if (inline !== undefined) inline.text += text;
    },
    onclosetag: (name) => {
      if (inline === undefined || (name !== 'style' && name !== 'script')) return;
      const { directive, text } = inline;
      found.push({ [directive]: [hash(text)] });
      if (name === 'style') for (const url of listFilesInCss(text)) loadFromCss(url);
      inline = undefined;
    },
  });
  const loadFromCss = (url: string) =>
    load(FONT_FILE.test(url) ? 'font-src' : 'img-src', url, '<style>');
  parser.end(html);
  return { sources: joinSources(found), faults };
}

function listLoaded(
  name: string,
  attributes: Readonly<Record<string, string>>,
): (readonly [Directive, string])[] {
  if (name === 'link') {
    const { rel = '', href = '', as = '', imagesrcset } = attributes;
    const directives = rel.split(/\s+/).map((each) => LINKED[each] ?? PRELOADED[as]);
    const urls = imagesrcset === undefined ? [href] : listCandidates(imagesrcset);
    return directives.flatMap((directive) =>
      directive ? urls.map((url) => [directive, toUrl(url)] as const) : [],
    );
  }
  const [directive, keys] = LOADED[name] ?? sourceOf(name, attributes);
  const files = keys.flatMap((key) => {
    const value = attributes[key];
    if (value === undefined || value.startsWith('#')) return [];
    return key === 'srcset' ? listCandidates(value) : [value];
  });
  const poster = attributes.poster === undefined ? [] : [attributes.poster];
  return [
    ...files.map((file) => [directive, toUrl(file)] as const),
    ...poster.map((file) => ['img-src', toUrl(file)] as const),
  ];
}

function listCandidates(srcset: string): string[] {
  return srcset.split(',');
}

/** `<source>` belongs to a picture if it has a list, else to a film or a sound. */
function sourceOf(name: string, attributes: Readonly<Record<string, string>>) {
  if (name !== 'source') return ['img-src', []] as const;
  return 'srcset' in attributes
    ? (['img-src', ['srcset']] as const)
    : (['media-src', ['src']] as const);
}

function listFilesInCss(css: string): string[] {
  return [...css.matchAll(FILE_IN_CSS)].map(([, url, imported]) => toUrl(url ?? imported ?? ''));
}

/** As a browser reads it, which drops these characters. */
function toUrl(value: string): string {
  return value.trim().replace(/[\t\n\r]/g, '');
}
