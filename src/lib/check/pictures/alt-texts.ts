import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { slugify } from '../../values/slug.ts';
import { findImages } from './found-images.ts';

const MISSING =
  'Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".';

/** What cameras, screens and forms call a picture; it tells nothing to those who do not see it. */
const NAME =
  /^(?:[\w-]+\.(?:jpe?g|png|webp|avif|gif|svg|heic)|(?:img|dsc[nf]?|dscf|pxl|image|photo|screenshot|bildschirmfoto)[-_ ]?[\d_-]+|foto|bild|grafik|titelbild|logo|image|photo|screenshot|bildschirmfoto|alt|beschreibung|was auf dem bild zu sehen ist\.?)$/i;
/** What screen readers say anyway: that there is an image. */
const ANNOUNCED = /^(?:ein(?:e)? )?(?:bild|foto|grafik|abbildung)(?: vo[nm](?= )|\s?:)/i;

/** Images without a description, or with one that says nothing or begins with what is heard anyway. */
export function checkAltTexts(document: TextDocument<object>): Problem[] {
  return findImages(document).flatMap(({ url, alt, position }) => {
    if (alt === undefined) return [];
    if (alt.trim() === '') return problemAt('missing-alt', document.path, position, MISSING);
    const [start] = ANNOUNCED.exec(alt.trim()) ?? [];
    return [
      ...(isName(alt, url)
        ? [
            problemAt(
              'name-as-alt',
              document.path,
              position,
              `„${alt}“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.`,
            ),
          ]
        : []),
      ...(start === undefined
        ? []
        : [
            problemAt(
              'announced-image',
              document.path,
              position,
              `Die Beschreibung beginnt mit „${start}“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.`,
            ),
          ]),
    ];
  });
}

function isName(alt: string, url: string | undefined): boolean {
  const name = url?.split('/').at(-1) ?? '';
  const file = name.replace(/\.\w+$/, '');
  return (
    NAME.test(alt.trim()) || (file !== '' && /[-_\d]/.test(alt) && slugify(alt) === slugify(file))
  );
}
