import { creditSchema } from '../../../schema/credit.ts';
import type { RuleId } from '../../../schema/rule-ids.ts';
import { type Credit, describeCredit } from '../../pictures/credit.ts';
import { findLicense, isPublicDomain, nameLicense } from '../../pictures/licenses.ts';
import {
  CREDIT_PLACEHOLDER,
  contradicts,
  namesIn,
  proposeCredit,
  writeCreditField,
  writeCreditProperty,
} from '../../pictures/proposed-credit.ts';
import type { FileRights } from '../../pictures/xmp.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { valueAt } from '../../values/unknown-values.ts';
import { type FoundImage, resolvePath } from './found-images.ts';
import type { ImageFacts, Images } from './images.ts';

/** Formats of photos: charts and screenshots are PNG or SVG mostly, and anybody's own. */
const PHOTO = /\.(?:jpe?g|webp|avif)$/i;
/** Fewer pixels are a logo or an icon. */
const LEAST_PIXELS = 400;

/** What is said about the credit of an image. */
interface CreditError {
  rule: RuleId;
  message: string;
}

/**
 * Photos without a credit, credits that do not fulfil their licence, and those that name somebody
 * else than the file does. Drafts, and pictures that nobody took, are left alone.
 */
export function checkCredits(
  { path, data }: { path: string; data: unknown },
  found: readonly FoundImage[],
  images: Images,
): Problem[] {
  if (valueAt(data, 'draft') === true || valueAt(data, 'ai', 'images') === 'generated') return [];
  return found.flatMap((image) => {
    const facts = images.get(resolvePath(path, image.url ?? ''));
    if (facts === undefined || image.isBare) return [];
    const errors = checkCredit(image, facts, path.endsWith('.mdx'));
    return errors.map(({ rule, message }) => problemAt(rule, path, image.position, message));
  });
}

function checkCredit(image: FoundImage, facts: ImageFacts, hasFigures: boolean): CreditError[] {
  const { rights = {} } = facts;
  const { url = '', isCover, component } = image;
  const proposed = proposeCredit(rights);
  if (image.credit === undefined || image.credit === CREDIT_PLACEHOLDER) {
    // Markdown alone has no place for it.
    const isPossible = isCover || component !== undefined || hasFigures;
    const isAsked = isPossible && (isPhoto(url, facts) || proposed);
    return isAsked ? [{ rule: 'missing-credit', message: askFor(image, proposed) }] : [];
  }
  const { data: credit } = creditSchema.safeParse(image.credit);
  if (credit === undefined) return [];
  const gap = findGap(credit, rights);
  const isOther = contradicts(credit, rights);
  const license = gap && { rule: 'incomplete-license' as const, message: `\`credit\` ${gap}` };
  const { names } = describeCredit(credit);
  const named = names === '' ? 'niemanden' : `„${names}“`;
  const message = `\`credit\` nennt ${named}, die Datei \`${url}\` aber „${namesIn(rights).join(' / ')}“. Prüfe, von wem das Bild ist.`;
  return [
    ...(license ? [license] : []),
    ...(isOther ? [{ rule: 'contradicting-credit' as const, message }] : []),
  ];
}

/** What a licence demands and a credit lacks; undefined where nothing is missing. */
function findGap(credit: Credit, { licenseUrl = '' }: FileRights): string | undefined {
  const { license, names } = describeCredit(credit);
  const inFile = nameLicense(licenseUrl);
  if (license === undefined)
    return inFile === undefined || isPublicDomain(inFile)
      ? undefined
      : `nennt keine Lizenz; die Datei steht unter ${inFile}, und die verlangt, dass ihr Name und ein Link zu ihr beim Bild stehen. Hänge „, ${inFile}“ an, oder schreibe im Block \`license: ${inFile}\`.`;
  const known = findLicense(license.name);
  if (known !== undefined && license.url === undefined)
    return `nennt „${license.name}“ ohne Nummer; diese Lizenz verlangt einen Link zu ihrem Text, und der hängt davon ab. Schreibe sie vollständig, etwa „${known.name} 4.0“.`;
  const linked = nameLicense(license.url ?? '');
  if (known !== undefined && linked !== undefined && linked !== known.name)
    return `nennt „${known.name}“, \`licenseUrl\` führt aber zu ${linked}. Lösche \`licenseUrl\`, oder verbessere den Namen.`;
  return names === '' && known !== undefined && !isPublicDomain(known.name)
    ? `nennt die Lizenz, aber niemanden, von dem das Bild ist; ${known.name} verlangt den Namen. Schreibe ihn davor: „Foto: Name, ${known.name}“.`
    : undefined;
}

function askFor({ url, isCover, component }: FoundImage, proposed: Credit | undefined): string {
  const credit = proposed ?? CREDIT_PLACEHOLDER;
  const start =
    proposed === undefined
      ? `Beim Bild \`${url}\` steht nicht, von wem es ist.`
      : `Beim Bild \`${url}\` steht nicht, von wem es ist; die Datei selbst sagt es.`;
  if (isCover) return `${start} Ergänze im selben Block: ${writeCreditField(credit)}`;
  const property = writeCreditProperty(credit);
  return component === undefined
    ? `${start} Schreibe statt ![…](…): <Figure image="${url}" alt="…" ${property} />`
    : `${start} Ergänze in <${component}>: ${property}`;
}

function isPhoto(url: string, { size }: ImageFacts): boolean {
  return PHOTO.test(url) && size !== undefined && Math.max(size.width, size.height) >= LEAST_PIXELS;
}
