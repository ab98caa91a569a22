import { Parser } from 'htmlparser2';
import { escapeHtml } from '../values/html-text.ts';

/** All that draws. Left out with their content: scripts, foreign content, animations, unknown elements. */
const DRAWING = new Set(
  [
    'svg g defs symbol use switch title desc style image path rect circle ellipse line polyline',
    'polygon text tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting',
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR',
    'feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight',
    'feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
);
const PREFIXED = new Set(['xlink:href', 'xmlns:xlink', 'xml:lang', 'xml:space']);
const LINK = /^(?:xlink:)?href$/;
/** A part of the same drawing, or a picture within it. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i;
const DOCTYPE = /<!DOCTYPE\b[^[>]*(?:\[[^\]]*\]\s*)?>/i;
/** Short texts only: neither files nor what refers to others, which could grow without end. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+["']([^"'&%<]{0,200})["']\s*>/g;
/** CSS that may load something; an escape could hide it. */
const LOADING_CSS = /\\|@import|image-set\(|\bsrc\(|url\(\s*["']?\s*(?!["'#]|data:image\/(?!svg))/i;

/**
 * A drawing with nothing but what draws: no script, no handler, no link, no HTML, no animation, and
 * no reference to another file. Browsers run none of them in `<img>`, but a reader may open the file.
 */
export function cleanSvg(svg: string): string {
  const parts: string[] = [];
  /** Depth of the elements left out around the current position. */
  let hidden = 0;
  let css: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (hidden > 0 || (name !== 'a' && !DRAWING.has(name))) hidden++;
        else if (name !== 'a') parts.push(`<${name}${writeAttributes(attributes)}>`);
        if (name === 'style') css = '';
      },
      onclosetag: (name) => {
        // Whole, since a reference to a character divides a text.
        if (css !== undefined && hidden === 0 && !LOADING_CSS.test(css))
          parts.push(escapeHtml(css));
        css = undefined;
        if (hidden > 0) hidden--;
        else if (name !== 'a') parts.push(`</${name}>`);
      },
      ontext: (text) => {
        if (css !== undefined) css += text;
        else if (hidden === 0) parts.push(escapeHtml(text));
      },
    },
    { xmlMode: true },
  );
  parser.end(expandDoctype(svg));
  return parts.join('').trim();
}

/** Without the document type; its abbreviations, which programs use for addresses, are written out. */
function expandDoctype(svg: string): string {
  const [doctype = ''] = DOCTYPE.exec(svg) ?? [];
  const texts = new Map([...doctype.matchAll(ENTITY)].map(([, name = '', text]) => [name, text]));
  return svg
    .replace(doctype, '')
    .replace(/&([\w.-]+);/g, (found, name) => texts.get(name) ?? found);
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isHarmless(name, value))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function isHarmless(name: string, value: string): boolean {
  if (/^on/i.test(name) || (name.includes(':') && !PREFIXED.has(name))) return false;
  return LINK.test(name) ? INSIDE.test(value) : !LOADING_CSS.test(value);
}
