import type { Element, ElementContent } from 'hast';
import { type PictureSource, pictureUrl } from '../reading/reading.ts';
import { describePosition, quote, type Remarks } from '../reading/remarks.ts';
import type { CleanContext } from './clean-context.ts';
import { attribute, element } from './html-tree.ts';

/** An image whose file came with the page; one from elsewhere is remarked on with its text. */
export function cleanImage(node: Element, context: CleanContext): ElementContent[] {
  const { findPicture, pictures, remarks, textBefore } = context;
  if (['width', 'height'].every((side) => /^[0-2](px)?$/.test(attribute(node, side)))) {
    remarks.count('Zählpixel entfernt');
    return [];
  }
  const url = attribute(node, 'src').trim();
  const alt = attribute(node, 'alt').trim();
  const picture = findPicture(url) ?? readSource(url);
  if (typeof picture === 'string') {
    const shown = alt === '' ? '' : ` ${quote(alt)}`;
    remarks.add(`Bild${shown} nicht übernommen: ${picture}`, describePosition(textBefore));
    return [];
  }
  const src = pictureUrl(pictures.push(picture) - 1);
  const title = attribute(node, 'title').trim();
  const caption = title === '' || title === alt ? {} : { title };
  return [element('img', [], { src, alt: writtenAlt(alt, remarks), ...caption })];
}

/** Where the bytes of an image are, or why there are none. */
function readSource(url: string): PictureSource | string {
  if (url === '') return 'ohne Datei';
  if (/^data:/i.test(url)) return decodeDataUrl(url) ?? 'beschädigt';
  if (/^(https?:)?[/\\]{2}/i.test(url))
    return `liegt auf einem fremden Server, ${url.slice(0, 200)}`;
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return 'die Adresse führt zu keiner Datei neben dem Text';
  return { path: url.split(/[?#]/)[0] ?? '' };
}

function decodeDataUrl(url: string): PictureSource | undefined {
  const [, base64, data] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(url) ?? [];
  if (data === undefined) return undefined;
  try {
    const text = base64 === undefined ? decodeURIComponent(data) : atob(data.replace(/\s/g, ''));
    return { bytes: Uint8Array.from(text, (character) => character.charCodeAt(0)) };
  } catch {
    return undefined;
  }
}

/** An alternative text that someone wrote: no file name, nothing that Word made up. */
function writtenAlt(alt: string, remarks: Remarks): string {
  const isName =
    /^\S+\.(png|jpe?g|gif|webp|bmp|tiff?)$/i.test(alt) ||
    /^(bild|grafik|image|picture) ?\d*$/i.test(alt);
  if (isName) return '';
  if (/automatisch generierte beschreibung|KI-generierte Inhalte/i.test(alt)) {
    remarks.add(`Automatische Bildbeschreibung verworfen: ${quote(alt)}`);
    return '';
  }
  return alt.replace(/\s+/g, ' ');
}
