import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createCardCache } from '../../src/data/card-cache.ts';
import { renderCardImage } from '../../src/data/card-image.ts';
import { loadTypeface } from '../../src/data/social-cards.ts';
import { drawSocialCard, type SocialCard } from '../../src/lib/drawing/card/social-card.ts';
import { createDice, type Dice } from '../../src/lib/drawing/cover/dice.ts';
import { hyphenateHeadline } from '../../src/lib/hyphenation/hyphenate.ts';

const COUNT = 200;
const MOST_MILLISECONDS = 60;
const MOST_KILOBYTES = 60;

const FRONTS = [
  'Rückgabe',
  'Verbraucher',
  'Onlinehandels',
  'Daten',
  'Kunden',
  'Versandkosten',
] as const;
const MIDDLES = [
  'schutz',
  'rechts',
  'bindungs',
  'grund',
  'markt',
  'verpackungs',
  'kosten',
] as const;
const BACKS = [
  'verordnung',
  'missbrauch',
  'beauftragte',
  'strategie',
  'kampagne',
  'gebühr',
] as const;
const WORDS = [
  ...['warum', 'Händler', 'jetzt', 'wie', 'TikTok', 'den', 'E-Commerce', 'verändert', 'was'],
  ...['Social-Media-Plattformen', 'für', 'kleine', 'Unternehmen', 'bedeutet', '2026', 'in Europa'],
] as const;

/**
 * Draws 200 cards with titles of 8 to 110 letters, compounds of up to 40 among them, and says what
 * a card costs; then again from the cache. True if both limits hold; time is computing time, which
 * other work on the machine does not stretch.
 */
export async function benchSocialCards(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'social-cards-'));
  try {
    const cards = Array.from({ length: COUNT }, (_, index) => inventCard(index));
    const typeface = await loadTypeface();
    const drawAll = async () => {
      const render = createCardCache(folder, '1', renderCardImage);
      const cpu = process.cpuUsage();
      const start = performance.now();
      const images: Buffer[] = [];
      for (const card of cards) images.push(await render(drawSocialCard(card, typeface)));
      const { user, system } = process.cpuUsage(cpu);
      return {
        kilobytes: images.map(({ byteLength }) => byteLength / 1000),
        elapsed: (performance.now() - start) / COUNT,
        computed: (user + system) / 1000 / COUNT,
      };
    };
    const { kilobytes, elapsed, computed } = await drawAll();
    const again = await drawAll();
    const mean = kilobytes.reduce((sum, size) => sum + size, 0) / COUNT;
    const largest = Math.max(...kilobytes);
    console.log(
      [
        `Bildkarten: ${COUNT} gezeichnet, je ${computed.toFixed(1)} ms Rechenzeit (höchstens ${MOST_MILLISECONDS}), ${elapsed.toFixed(1)} ms Dauer`,
        `unverändert je ${again.computed.toFixed(1)} ms Rechenzeit`,
        `im Mittel ${mean.toFixed(1)} KB, die größte ${largest.toFixed(1)} KB (höchstens ${MOST_KILOBYTES})`,
      ].join('; '),
    );
    return computed < MOST_MILLISECONDS && largest < MOST_KILOBYTES;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inventCard(index: number): SocialCard {
  const dice = createDice(`Karte ${index}`);
  return {
    seed: `beitrag-${index}`,
    siteName: 'Warenstrom',
    title: hyphenateHeadline(inventTitle(dice), new Map()),
    kicker: dice.pick('Social Commerce', 'Datenschutz und Recht', undefined),
    authors: [...dice.pick(['Redaktion Warenstrom'], ['Anna Beispiel', 'Bernd Mustermann'])],
    advertising: dice.roll(5) === 0 ? { client: 'Musterpaket GmbH' } : undefined,
  };
}

function inventTitle(dice: Dice): string {
  const words = Array.from({ length: 2 + dice.roll(12) }, () =>
    dice.roll(4) === 0
      ? dice.pick(...FRONTS) + dice.pick(...MIDDLES) + dice.pick(...BACKS)
      : dice.pick(...WORDS),
  );
  return words.join(' ').slice(0, 110).trim();
}

if (import.meta.main) process.exitCode = (await benchSocialCards()) ? 0 : 1;
