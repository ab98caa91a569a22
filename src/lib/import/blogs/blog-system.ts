import { parse as parseToml } from 'smol-toml';
import { parseYaml } from '../../source/yaml-source.ts';
import { valueAt } from '../../values/unknown-values.ts';
import { splitDatedName } from './foreign-dates.ts';
import { fillPermalink, type PathParts } from './old-paths.ts';

/** The program that a folder was written for, and what its settings say. */
export interface BlogSystem {
  name: 'jekyll' | 'hugo' | 'astro' | 'eleventy';
  settings: unknown;
}

const CONFIGS: readonly (readonly [file: RegExp, name: BlogSystem['name']])[] = [
  [/^_config\.ya?ml$/, 'jekyll'],
  [/^(?:hugo|config)\.(?:toml|ya?ml|json)$/, 'hugo'],
  [/^astro\.config\.\w+$/, 'astro'],
  [/^(?:\.eleventy|eleventy\.config)\.\w+$/, 'eleventy'],
];
/** What a folder holds besides its texts: themes, templates and what was built. */
const OTHER =
  /(?:^|\/)(?:node_modules|vendor|themes?|archetypes|layouts|resources|dist|public|_site|_includes|_layouts|_data|_sass|assets|static|\..+)\//;

/** The system of a file of settings; undefined for any other file. */
export function readSystem(fileName: string, text: string): BlogSystem | undefined {
  const name = CONFIGS.find(([file]) => file.test(fileName))?.[1];
  if (name === undefined) return undefined;
  const isToml = fileName.endsWith('.toml');
  try {
    const settings = /\.ya?ml$|\.json$/.test(fileName) ? parseYaml(text).data : undefined;
    return { name, settings: isToml ? parseToml(text) : settings };
  } catch {
    return { name, settings: undefined };
  }
}

/** True for the texts of a blog, by their path in its folder; not for templates and read-me files. */
export function isBlogText(path: string): boolean {
  return (
    /\.(?:md|mdx|markdown|html?)$/i.test(path) &&
    !OTHER.test(path) &&
    !/(?:^|\/)(?:readme|license|changelog|contributing|404|_index)\.\w+$/i.test(path)
  );
}

/** True for a page that stands by itself, by the place of its file. */
export function isPagePlace(path: string, { name }: BlogSystem): boolean {
  if (name === 'jekyll') return !/(?:^|\/)_\w+\//.test(path);
  return name === 'hugo' && /^(?:content\/)?[^/]+\.md$/.test(path);
}

/** The old address of a text by the place of its file and the settings; undefined where unknown. */
export function placePath(
  path: string,
  { name, settings }: BlogSystem,
  parts: Pick<PathParts, 'date' | 'categories' | 'title'>,
): string | undefined {
  const stem = path.replace(/\.[^./]*$/, '').replace(/\/index(?:\.[a-z]{2})?$/, '');
  const inSource = stem.replace(/^(?:src\/)?(?:content|pages)\//, '');
  const dated = splitDatedName(stem.replace(/^.*\//, ''));
  const section = inSource.split('/')[0] ?? '';
  const all = { ...parts, date: parts.date ?? dated.date, name: dated.name, section };
  if (name === 'jekyll') {
    if (!/(?:^|\/)_posts\//.test(path)) return undefined;
    const pattern = valueAt(settings, 'permalink');
    return fillPermalink(typeof pattern === 'string' ? pattern : 'date', all);
  }
  const named = name === 'hugo' ? { ...all, name: stem.replace(/^.*\//, '') } : all;
  const permalinks = valueAt(settings, 'permalinks');
  const pattern = valueAt(permalinks, section) ?? valueAt(permalinks, 'page', section);
  if (name === 'hugo' && typeof pattern === 'string') return fillPermalink(pattern, named);
  const folder = inSource.replace(/[^/]*$/, '');
  return fillPermalink(`/${folder}:name/`, named);
}
