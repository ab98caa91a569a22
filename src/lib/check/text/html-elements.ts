import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import {
  attributeOf,
  isElement,
  positionOfNode,
  type TextTree,
  walk,
} from '../../source/text-tree.ts';

/** Elements that load, send or steer something, whatever their attributes say. */
const ACTIVE = [
  'applet',
  'base',
  'button',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'input',
  'link',
  'meta',
  'object',
  'script',
  'select',
  'style',
  'textarea',
];
/** Attributes whose address a browser loads by itself. */
const LOADED = ['src', 'srcset', 'poster', 'data', 'background'];

const ACTIVE_TAG = new RegExp(`<(${ACTIVE.join('|')})(?=[\\s/>])`, 'i');
const HEADING_TAG = /<(h[1-6])(?=[\s/>])/i;
const EVENT = /^on[a-z]+$/i;
/** Commands of the program that builds the pages: `set:html` puts in what nobody checks. */
const COMMAND = /^(?!xml:|xlink:)[a-z]+:[a-z]/i;
const STYLE_LOADS = /url\(|image\(|@import|expression\(/i;
const EVENT_IN_TAG = /<[a-z][^>]*\s(on[a-z]+)\s*=/i;
const MEDIA_IN_TAG =
  /<(video|audio|source|track|image|use)\b[^>]*\s(?:src|srcset|poster|href)\s*=\s*["']?(?:https?:)?\/\//i;
const STYLE_IN_TAG = /<[a-z][^>]*\sstyle\s*=\s*["'][^"']*url\(/i;
const PING_IN_TAG = /<a\b[^>]*\sping\s*=/i;
const IS_FOREIGN = /(?:^|,)\s*(?:https?:)?\/\//i;

/**
 * HTML that would run, load or send something in the readers' browsers (Art. 5 DSGVO, § 25 TDDDG):
 * a page of the magazine asks no other server for anything.
 */
export function checkHtml({ path, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  return walk(tree).flatMap((node) => {
    const fault = node.type === 'html' ? faultOfMarkup(node.value) : faultOfElement(node);
    return fault === undefined ? [] : [problemAt(path, positionOfNode(node), fault)];
  });
}

function faultOfMarkup(html: string): string | undefined {
  const [, active] = ACTIVE_TAG.exec(html) ?? [];
  if (active !== undefined) return describeActive(active);
  const [, heading] = HEADING_TAG.exec(html) ?? [];
  if (heading !== undefined) return describeHeading(heading.toLowerCase());
  const [, event] = EVENT_IN_TAG.exec(html) ?? [];
  if (event !== undefined) return describeEvent(event);
  const [, media] = MEDIA_IN_TAG.exec(html) ?? [];
  if (media !== undefined) return describeForeign(media);
  if (PING_IN_TAG.test(html)) return describeLoading('ping');
  return STYLE_IN_TAG.test(html) ? describeLoading('style') : undefined;
}

function faultOfElement(node: TextTree): string | undefined {
  if (!isElement(node) || !/^[a-z]/.test(node.name ?? '')) return undefined;
  const name = node.name ?? '';
  if (ACTIVE.includes(name)) return describeActive(name);
  if (/^h[1-6]$/.test(name)) return describeHeading(name);
  const names = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [],
  );
  const code = names.find((attribute) => EVENT.test(attribute) || COMMAND.test(attribute));
  if (code !== undefined) return describeEvent(code);
  const loading = names.find(
    (attribute) =>
      attribute.toLowerCase() === 'ping' ||
      (attribute === 'style' && STYLE_LOADS.test(attributeOf(node, attribute) ?? '')),
  );
  if (loading !== undefined) return describeLoading(loading);
  // Images have a rule of their own.
  if (name === 'img') return undefined;
  const addresses = names
    .filter((attribute) => LOADED.includes(attribute.toLowerCase()))
    .map((attribute) => attributeOf(node, attribute) ?? '');
  if (addresses.some((address) => IS_FOREIGN.test(address))) return describeForeign(name);
  const beside = addresses.find((address) => address !== '' && !/^(?:\/|data:|#)/i.test(address));
  return beside === undefined ? undefined : describeBeside(beside);
}

function describeActive(name: string): string {
  return `<${name.toLowerCase()}> ist im Text nicht erlaubt: Es führt etwas aus oder lädt etwas nach und verriete die Leser an andere. Setze stattdessen einen Link.`;
}

function describeEvent(name: string): string {
  return `\`${name}\` führt Code aus und ist im Text nicht erlaubt. Lösche die Angabe.`;
}

function describeHeading(name: string): string {
  return `<${name}> fehlt im Inhaltsverzeichnis und bekommt keine Sprungmarke. Schreibe Zwischenüberschriften mit \`##\` und \`###\`.`;
}

function describeLoading(name: string): string {
  return `\`${name}\` lädt oder sendet hier etwas und verriete die Leser an andere. Lösche die Angabe.`;
}

function describeBeside(address: string): string {
  return `Die Datei \`${address}\` kommt so nicht auf die Website; nur Bilder dürfen neben dem Beitrag liegen. Lege sie in den Ordner \`public\`, und beginne ihre Adresse mit /.`;
}

function describeForeign(name: string): string {
  return `<${name.toLowerCase()}> käme von einem fremden Server und verriete ihm die Leser. Setze stattdessen einen Link.`;
}
