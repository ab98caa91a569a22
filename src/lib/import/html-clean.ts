import type { Element, ElementContent, Root } from 'hast';
import { slugify } from '../slug.ts';
import { rebuildLists } from './html-lists.ts';
import {
  type Declarations,
  declarationsOf,
  isInvisible,
  isUndone,
  marksOf,
  readClassRules,
} from './html-styles.ts';
import { prepareTable } from './html-tables.ts';
import { attribute, element, elementsOf, isElement, textOf } from './html-tree.ts';
import { judgeLink } from './links.ts';
import { type Notes, quote } from './notes.ts';
import { decodeDataAddress } from './pictures.ts';
import { type PictureSource, pictureAddress } from './reading.ts';

const SILENT: ReadonlySet<string> = new Set([
  'base',
  'head',
  'link',
  'meta',
  'noscript',
  'style',
  'template',
  'title',
]);
const EMBEDDED: Readonly<Record<string, string>> = {
  applet: 'Eingebettetes Programm',
  audio: 'Ton',
  button: 'Schaltfläche',
  canvas: 'Zeichnung',
  embed: 'Eingebetteter Inhalt',
  frame: 'Eingebettete Seite',
  iframe: 'Eingebettete Seite',
  input: 'Eingabefeld',
  object: 'Eingebetteter Inhalt',
  select: 'Auswahlfeld',
  svg: 'Zeichnung (SVG)',
  textarea: 'Eingabefeld',
  video: 'Video',
};
const FLATTENED: Readonly<Record<string, string>> = {
  ins: 'Unterstreichung nicht übernommen',
  mark: 'Farbige Hervorhebung nicht übernommen',
  math: 'Formel nur als Text übernommen',
  u: 'Unterstreichung nicht übernommen',
};
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n\r])\p{Cc}/gu;
const HEADING = /^h[1-6]$/;
const BLOCK = /^(p|div|li|td|th|h[1-6]|blockquote|br)$/;

/** Pictures that came with the page under an address of their own. */
export type FindPicture = (address: string) => PictureSource | undefined;

/** A page without anything that acts, shows foreign content or only looks. */
export interface CleanPage {
  tree: Root;
  pictures: PictureSource[];
}

/**
 * Keeps what an article is made of: text, headings, lists, tables, emphasis, safe links and own
 * pictures. Whatever else a reader would have seen is noted with its place.
 */
export function cleanHtml(
  tree: Root,
  notes: Notes,
  findPicture: FindPicture = () => undefined,
): CleanPage {
  const cleaning: Cleaning = {
    notes,
    pictures: [],
    findPicture,
    rules: readClassRules(tree),
    anchors: collectAnchors(tree),
    lastText: '',
  };
  return {
    tree: {
      type: 'root',
      children: cleanAll(
        tree.children.filter((node) => node.type !== 'doctype'),
        cleaning,
      ),
    },
    pictures: cleaning.pictures,
  };
}

interface Cleaning {
  notes: Notes;
  findPicture: FindPicture;
  pictures: PictureSource[];
  rules: ReadonlyMap<string, Declarations>;
  anchors: ReadonlyMap<string, string>;
  /** The end of what has been read so far; moves on with each text. */
  lastText: string;
}

function cleanAll(children: readonly ElementContent[], cleaning: Cleaning): ElementContent[] {
  return rebuildLists(children).flatMap((child) => clean(child, cleaning));
}

function clean(node: ElementContent, cleaning: Cleaning): ElementContent[] {
  if (node.type === 'text') return [cleanText(node.value, cleaning)];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  const { notes } = cleaning;
  if (SILENT.has(tagName)) return [];
  if (tagName === 'script') {
    notes.count('Programmcode (Skript) entfernt');
    return [];
  }
  const style = declarationsOf(node, cleaning.rules);
  if (isInvisible(node, style)) {
    const text = textOf(node).trim();
    if (text !== '') notes.add(`Unsichtbarer Text nicht übernommen: ${quote(text)}`);
    return [];
  }
  const isTask = isElement(node, 'input') && attribute(node, 'type') === 'checkbox';
  const embedded = isTask ? undefined : EMBEDDED[tagName];
  if (embedded !== undefined) {
    const content = textOf(node).trim() || attribute(node, 'src') || attribute(node, 'data');
    notes.add(
      `${embedded} nicht übernommen${content === '' ? '' : `: ${quote(content)}`}`,
      whereAmI(cleaning),
    );
    return [];
  }
  if (tagName === 'img') return cleanImage(node, cleaning);
  const children = cleanAll(node.children, cleaning);
  if (BLOCK.test(tagName)) cleaning.lastText += ' ';
  if (tagName === 'a') return cleanLink(node, children, cleaning);
  if (tagName === 'table') return prepareTable({ ...node, children }, notes);
  const loss = FLATTENED[tagName];
  if (loss !== undefined) notes.count(loss);
  const marks = marksOf(node, style).filter((mark) => mark !== tagName && !/^[bi]$/.test(tagName));
  const isPlain = loss !== undefined || isUndone(node, style) || tagName === 'font';
  const isTitle =
    tagName === 'p' && /(^|\s)(title|MsoTitle)(\s|$)/.test(attribute(node, 'className'));
  const kept = isPlain
    ? children
    : [
        {
          ...node,
          ...(isTitle ? { tagName: 'h1' } : {}),
          properties: keptProperties(node),
          children,
        },
      ];
  return marks.reduce<ElementContent[]>((inside, mark) => [element(mark, inside)], kept);
}

function cleanText(value: string, cleaning: Cleaning): ElementContent {
  const visible = value.replace(INVISIBLE, '');
  if (visible !== value) cleaning.notes.count('Unsichtbare Trennzeichen entfernt');
  cleaning.lastText = (cleaning.lastText + visible).slice(-80);
  return { type: 'text', value: visible };
}

/** The attributes that Markdown can express. */
function keptProperties({ properties, tagName }: Element) {
  const names = ['start', 'align', 'colSpan', 'rowSpan', 'checked', 'type', 'number'];
  if (tagName === 'code') names.push('className');
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

function cleanLink(
  node: Element,
  children: ElementContent[],
  { anchors, notes }: Cleaning,
): ElementContent[] {
  if (node.properties.href === undefined) return children;
  const text = textOf(node).trim();
  const fate = judgeLink(attribute(node, 'href'));
  if (fate.kind === 'keep') {
    const isEmpty = text === '' && ![...elementsOf(node)].some((child) => isElement(child, 'img'));
    if (isEmpty) notes.add(`Link ohne Text entfernt: ${fate.url.slice(0, 200)}`);
    return isEmpty ? children : [element('a', children, { href: fate.url })];
  }
  if (fate.kind === 'drop') {
    notes.add(`Link entfernt, sein Text bleibt (${fate.reason})`, quote(text));
    return children;
  }
  const slug = anchors.get(fate.id);
  if (slug !== undefined) return [element('a', children, { href: `#${slug}` })];
  if (fate.id !== '') notes.add('Sprungmarke entfernt, ihr Text bleibt', quote(text));
  return children;
}

function cleanImage(node: Element, cleaning: Cleaning): ElementContent[] {
  const { notes, pictures } = cleaning;
  const source = attribute(node, 'src').trim();
  const alt = attribute(node, 'alt').trim();
  const shown = alt === '' ? '' : ` ${quote(alt)}`;
  const isPixel = ['width', 'height'].every((side) => /^[0-2](px)?$/.test(attribute(node, side)));
  if (isPixel) {
    notes.count('Zählpixel entfernt');
    return [];
  }
  const keep = (picture: PictureSource) => {
    pictures.push(picture);
    return [
      element('img', [], { src: pictureAddress(pictures.length - 1), alt: realAlt(alt, notes) }),
    ];
  };
  const drop = (reason: string) => {
    notes.add(`Bild${shown} nicht übernommen: ${reason}`, whereAmI(cleaning));
    return [];
  };
  const known = cleaning.findPicture(source);
  if (known !== undefined) return keep(known);
  if (source === '') return drop('ohne Datei');
  if (/^data:/i.test(source)) {
    const bytes = decodeDataAddress(source);
    return bytes === undefined ? drop('beschädigt') : keep({ bytes });
  }
  if (/^(https?:)?[/\\]{2}/i.test(source))
    return drop(`liegt auf einem fremden Server, ${source.slice(0, 200)}`);
  if (/^[a-z][a-z0-9+.-]+:/i.test(source))
    return drop('die Adresse führt zu keiner Datei neben dem Text');
  return keep({ path: source.split(/[?#]/)[0] ?? '' });
}

/** Names of files and what Word guesses are no descriptions. */
function realAlt(alt: string, notes: Notes): string {
  if (
    /^\S+\.(png|jpe?g|gif|webp|bmp|tiff?)$/i.test(alt) ||
    /^(bild|grafik|image|picture) ?\d*$/i.test(alt)
  )
    return '';
  if (/automatisch generierte beschreibung|KI-generierte Inhalte/i.test(alt)) {
    notes.add(`Automatische Bildbeschreibung verworfen: ${quote(alt)}`);
    return '';
  }
  return alt.replace(/\s+/g, ' ');
}

function whereAmI({ lastText }: Cleaning): string {
  const words = lastText.trim().replace(/\s+/g, ' ');
  return words === '' ? 'am Anfang' : `nach „… ${words.slice(-40)}“`;
}

/** Where the anchors of a page lead: to the heading they stand in or just before. */
function collectAnchors(tree: Root): Map<string, string> {
  const anchors = new Map<string, string>();
  let waiting: string[] = [];
  for (const node of elementsOf(tree)) {
    const names = [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== '');
    if (HEADING.test(node.tagName)) {
      const slug = slugify(textOf(node));
      const inside = [...elementsOf(node)].flatMap((child) => [
        attribute(child, 'id'),
        attribute(child, 'name'),
      ]);
      for (const name of [...waiting, ...names, ...inside])
        if (name !== '' && slug !== '') anchors.set(name, slug);
      if (slug !== '' && !anchors.has(slug)) anchors.set(slug, slug);
      waiting = [];
    } else if (names.length > 0 && textOf(node).trim() === '') waiting.push(...names);
    else if (isElement(node, 'p')) waiting = [];
  }
  return anchors;
}
