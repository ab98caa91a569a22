import { globSync, readFileSync } from 'node:fs';
import { digest } from '../cache/digest.ts';
import type { FileCache } from '../cache/file-cache.ts';
import { describeCardContent } from '../lib/drawing/card/card-texts.ts';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import type { ListedCard } from '../lib/site/card-list.ts';
import { CARD_FONTS, explainLost, renderCard } from './render-card.ts';

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
 * Draws what the cache does not hold. The key of a card is its content, so that nothing is drawn,
 * or even typeset, to find it. Throws a German sentence that names the card which cannot be drawn.
 */
export async function drawMissing(
  { cards, hyphenation }: CardOrder,
  cache: FileCache,
  step: (done: number, total: number) => void = () => {},
  render = renderCard,
): Promise<CardDelivery> {
  const files = new Map<string, string>();
  const missing: { key: string; listed: ListedCard }[] = [];
  const warnings: string[] = [];
  for (const listed of cards) {
    const key = digest(describeCardContent(listed.card, hyphenation));
    const file = await cache.find(key);
    if (file === undefined) missing.push({ key, listed });
    else files.set(listed.path, file);
    const warning = await explainLost(listed);
    if (warning !== undefined) warnings.push(warning);
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
  return { files, drawn: missing.length, warnings };
}

/** The version of the cache: everything but its content that decides how a card looks. */
export function readCardVersion(): string {
  const code = globSync(['package-lock.json', 'src/{cards,lib}/**/*.ts']).toSorted();
  return digest(...[...code, ...CARD_FONTS].map((path) => readFileSync(path)));
}
