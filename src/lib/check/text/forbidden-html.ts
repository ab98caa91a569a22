import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { readEmbed } from '../../embeds/read-embed.ts';
import { elementsOf, type SourceElement } from '../../source/html-elements.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { positionOfNode, walk } from '../../source/text-tree.ts';

interface HtmlError {
  rule: RuleId;
  message: string;
}

/** Elements that load, send or control something, whatever their attributes say. */
const ACTIVE = new Set(
  'applet base button embed form frame frameset iframe input link meta object script select style textarea'.split(
    ' ',
  ),
);
/** Attributes that name files, which a browser loads by itself. */
const FILES = ['src', 'srcset', 'poster', 'data', 'background'];
/** Attributes that load something on some elements, and values that an animation puts into them. */
const REFERENCES = ['href', 'xlink:href', 'imagesrcset'];
const ANIMATED = ['to', 'from', 'by', 'values'];
/** Attributes that tell another server of the reader. */
const SENDING = ['ping', 'attributionsrc'];
/** Attributes of SVG that may name a file as `url(…)`. */
const PAINT = /^(?:fill|stroke|filter|mask|clip-path|cursor|marker(?:-start|-mid|-end)?)$/;
const FILE_IN_PAINT = /url\(\s*(?!["']?#)/i;

const EVENT = /^on[a-z]+$/i;
/** Directives of the program that builds the pages: `set:html` inserts what nobody checks. */
const DIRECTIVE = /^(?!xml:|xmlns:|xlink:)[a-z]+:[a-z]/i;
const OWN_PAGE = 'https://magazin.invalid/artikel/x/';

/**
 * HTML that would run, load or send something in the readers' browsers (Art. 5 DSGVO, § 25 TDDDG):
 * a page of the magazine asks no other server for anything. In `.md` and `.mdx` alike.
 */
export function checkHtml({ path, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  return walk(tree).flatMap((node) =>
    elementsOf(node)
      // Components have rules of their own.
      .filter(({ name }) => /^[a-z]/.test(name))
      .flatMap((element) => {
        const error = checkElement(element.name.toLowerCase(), readAttributes(element));
        return error === undefined
          ? []
          : problemAt(error.rule, path, positionOfNode(node), error.message);
      }),
  );
}

interface Attribute {
  /** As written. */
  name: string;
  key: string;
  value: string;
}

function readAttributes({ attributes }: SourceElement): Attribute[] {
  return [...attributes].map(([name, value = '']) => ({ name, key: name.toLowerCase(), value }));
}

function checkElement(name: string, attributes: readonly Attribute[]): HtmlError | undefined {
  const report = (rule: RuleId, message: string): HtmlError => ({ rule, message });
  if (/^i?frame$/.test(name))
    return report(
      'active-html',
      MESSAGES.frame(
        name,
        attributes.find(({ key }) => key === 'src'),
      ),
    );
  if (ACTIVE.has(name)) return report('active-html', MESSAGES.active(name));
  if (/^h[1-6]$/.test(name)) return report('html-heading', MESSAGES.heading(name));
  const code = attributes.find(
    (attribute) => EVENT.test(attribute.name) || DIRECTIVE.test(attribute.name),
  );
  if (code !== undefined) return report('active-html', MESSAGES.code(code.name));
  if (attributes.some(({ key }) => key === 'style')) return report('inline-style', MESSAGES.style);
  const loading = attributes.find(
    ({ key, value }) => SENDING.includes(key) || (PAINT.test(key) && FILE_IN_PAINT.test(value)),
  );
  if (loading !== undefined) return report('third-party-request', MESSAGES.loading(loading.name));
  // The image rules look at the file of an <img>, and links lead elsewhere only when followed.
  const files = attributes.filter(
    ({ key }) => FILES.includes(key) && !(name === 'img' && key === 'src'),
  );
  const isLink = name === 'a' || name === 'area';
  const isAnimation = /^(?:set|animate)/.test(name);
  const others = attributes.filter(
    ({ key }) => (!isLink && REFERENCES.includes(key)) || (isAnimation && ANIMATED.includes(key)),
  );
  if ([...files, ...others].some(isForeign))
    return report('third-party-request', MESSAGES.foreign(name));
  const beside = files.find(({ value }) => value !== '' && !/^(?:\/|data:|#)/i.test(value));
  return beside && report('unpublished-file', MESSAGES.beside(beside.value));
}

/** True where one of the files that an attribute names is on another server. */
function isForeign({ key, value }: Attribute): boolean {
  const isList = key.endsWith('srcset') || key === 'values';
  const urls = isList ? value.replace(/data:\S*/gi, '').split(/[,;]/) : [value];
  return urls.some((candidate) => {
    const [url = ''] = isList ? candidate.trim().split(/\s/) : [candidate];
    if (!URL.canParse(url, OWN_PAGE)) return true;
    const { host } = new URL(url, OWN_PAGE);
    return host !== '' && host !== new URL(OWN_PAGE).host;
  });
}

const MESSAGES = {
  active: (name: string) =>
    `<${name}> ist im Text nicht erlaubt: Es führt etwas aus oder lädt etwas nach und verriete die Leser an andere. Setze stattdessen einen Link.`,
  frame: (name: string, source: Attribute | undefined) =>
    `<${name}> ist im Text nicht erlaubt: Es lädt eine fremde Seite und verriete die Leser an sie. Für Videos und Beiträge gibt es \`<Video url="${readEmbed(source?.value ?? '')?.page ?? 'https://…'}" title="Was zu sehen ist" />\`: Es lädt erst nach einem Klick. Sonst setze einen Link.`,
  code: (name: string) =>
    `\`${name}\` führt Code aus und ist im Text nicht erlaubt. Lösche die Angabe.`,
  style:
    '`style` wirkt auf der Website nicht: Ihre Sicherheitsregeln verbieten Gestaltung im Text. Lösche die Angabe.',
  heading: (name: string) =>
    `<${name}> fehlt im Inhaltsverzeichnis und bekommt keine Sprungmarke. Schreibe Zwischenüberschriften mit \`##\` und \`###\`.`,
  loading: (name: string) =>
    `\`${name}\` lädt oder sendet hier etwas und verriete die Leser an andere. Lösche die Angabe.`,
  foreign: (name: string) =>
    `<${name}> käme von einem fremden Server und verriete ihm die Leser. Setze stattdessen einen Link.`,
  beside: (file: string) =>
    `Die Datei \`${file}\` kommt so nicht auf die Website. Bilder zeigt <Figure>, Filme <Video>; anderes gehört in den Ordner \`public\`, mit einer Adresse, die mit / beginnt.`,
};
