import { readFile } from 'node:fs/promises';
import { digest, digestFiles } from '../cache/digest.ts';
import type { FileCache } from '../cache/file-cache.ts';
import { isCommonText } from '../lib/drawing/card/drawable-text.ts';
import type { SocialCard } from '../lib/drawing/card/social-card.ts';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import { describeContent, type ListedCard } from '../lib/site/card-list.ts';

/** Number of cards after which the cache is saved, so that an interrupted build can go on. */
const SAVED_TOGETHER = 500;

/** The cards that a build needs. */
export interface CardOrder {
  cards: readonly ListedCard[];
  hyphenation: HyphenationExceptions;
}

/** Where the images of an order are kept. */
export interface CardDelivery {
  /** Path of the kept image by its path below the root of the site. */
  files: ReadonlyMap<string, string>;
  /** Number of cards that had to be drawn. */
  drawn: number;
  /** German sentences on characters that cannot be drawn. */
  warnings: string[];
}

/**
 * Draws what the cache does not hold. The key of a card is its content, that of its photo included,
 * so that nothing is drawn, or even typeset, to find it. Throws a German sentence that names the
 * card which cannot be drawn.
 */
export async function drawMissing(
  { cards, hyphenation }: CardOrder,
  cache: FileCache,
  step: (done: number, total: number) => void = () => {},
  render = renderOnDemand,
): Promise<CardDelivery> {
  const files = new Map<string, string>();
  const missing: { key: string; listed: ListedCard }[] = [];
  for (const listed of cards) {
    const { photo } = listed.card;
    const photos = photo === undefined ? [] : [await readFile(photo.path)];
    const key = digest(describeContent(listed.card, hyphenation), ...photos);
    const file = await cache.find(key);
    if (file === undefined) missing.push({ key, listed });
    else files.set(listed.path, file);
  }
  for (const [index, { key, listed }] of missing.entries()) {
    const image = await render(listed.card, hyphenation).catch((cause: Error) => {
      throw new Error(
        `${listed.source}: Die Bildkarte lässt sich nicht zeichnen: ${cause.message}`,
      );
    });
    files.set(listed.path, await cache.add(key, image));
    const done = index + 1;
    step(done, missing.length);
    if (done % SAVED_TOGETHER === 0) await cache.save();
  }
  await cache.save();
  return { files, drawn: missing.length, warnings: await explainAllLost(cards) };
}

/** The version of the cache: everything but its content that decides how a card looks. */
export function readCardVersion(): string {
  const fonts = 'src/assets/fonts/cards/*.ttf';
  return digestFiles('package-lock.json', 'src/{cards,images,lib}/**/*.ts', fonts);
}

/** Most builds draw nothing, and need not load what drawing takes. */
async function renderOnDemand(
  card: SocialCard,
  hyphenation: HyphenationExceptions,
): Promise<Buffer> {
  const { renderCard } = await import('./render-card.ts');
  return renderCard(card, hyphenation);
}

async function explainAllLost(cards: readonly ListedCard[]): Promise<string[]> {
  const warnings: string[] = [];
  for (const listed of cards.filter(({ card }) => !isCommonText(card))) {
    const { explainLost } = await import('./render-card.ts');
    warnings.push(...(await explainLost(listed)));
  }
  return warnings;
}
