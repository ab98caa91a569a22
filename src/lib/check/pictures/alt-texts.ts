import type { TextDocument } from '../../articles/text-document.ts';
import { hintAt, type Problem } from '../../source/problem.ts';
import { findImages } from './found-images.ts';

/** What those who listen hear anyway: that there is an image. */
const ANNOUNCED = /^(?:ein(?:e)? )?(?:bild|foto|grafik|abbildung)(?: vo[nm](?= )|\s?:)/i;

/** Hints on descriptions of images that begin by saying that there is an image. */
export function checkAltTexts(document: TextDocument<object>): Problem[] {
  return findImages(document).flatMap(({ alt, place }) => {
    const start = ANNOUNCED.exec(alt?.trim() ?? '')?.[0];
    return start === undefined
      ? []
      : [
          hintAt(
            document.path,
            place,
            `Die Beschreibung beginnt mit „${start}“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.`,
          ),
        ];
  });
}
