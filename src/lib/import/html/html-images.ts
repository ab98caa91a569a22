import type { Element, ElementContent } from 'hast';
import { type Cleaning, whereAmI } from '../cleaning.ts';
import { decodeDataAddress } from '../pictures.ts';
import { type PictureSource, pictureUrl } from '../reading/reading.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import { noteTitle } from './html-titles.ts';
import { attribute, element } from './html-tree.ts';

/** Keeps a picture of the page's own; one from elsewhere is noted with its description. */
export function cleanImage(node: Element, cleaning: Cleaning): ElementContent[] {
  const { remarks, pictures } = cleaning;
  const source = attribute(node, 'src').trim();
  const alt = attribute(node, 'alt').trim();
  const shown = alt === '' ? '' : ` ${quote(alt)}`;
  const isPixel = ['width', 'height'].every((side) => /^[0-2](px)?$/.test(attribute(node, side)));
  if (isPixel) {
    remarks.count('Zählpixel entfernt');
    return [];
  }
  noteTitle(node, 'Titel eines Bildes', remarks);
  const keep = (picture: PictureSource) => {
    pictures.push(picture);
    return [
      element('img', [], { src: pictureUrl(pictures.length - 1), alt: realAlt(alt, remarks) }),
    ];
  };
  const drop = (reason: string) => {
    remarks.add(`Bild${shown} nicht übernommen: ${reason}`, whereAmI(cleaning));
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
function realAlt(alt: string, remarks: Remarks): string {
  if (
    /^\S+\.(png|jpe?g|gif|webp|bmp|tiff?)$/i.test(alt) ||
    /^(bild|grafik|image|picture) ?\d*$/i.test(alt)
  )
    return '';
  if (/automatisch generierte beschreibung|KI-generierte Inhalte/i.test(alt)) {
    remarks.add(`Automatische Bildbeschreibung verworfen: ${quote(alt)}`);
    return '';
  }
  return alt.replace(/\s+/g, ' ');
}
