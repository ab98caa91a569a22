import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { openFileCache } from '../../src/cache/file-cache.ts';
import { drawMissing } from '../../src/cards/draw-missing.ts';
import { createDice, type Dice } from '../../src/lib/drawing/cover/dice.ts';
import { type ListedCard, listArticleCard } from '../../src/lib/site/card-list.ts';

const COUNT = 200;
const MAX_MILLISECONDS = 45;
const MAX_CACHED_MILLISECONDS = 2;
const MAX_KILOBYTES = 60;

const FIRST_PARTS = [
  'Rückgabe',
  'Verbraucher',
  'Onlinehandels',
  'Daten',
  'Kunden',
  'Versandkosten',
] as const;
const MIDDLE_PARTS = [
  'schutz',
  'rechts',
  'bindungs',
  'grund',
  'markt',
  'verpackungs',
  'kosten',
] as const;
const LAST_PARTS = [
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
 * Draws 200 cards with titles of up to 110 characters, long compounds included, then finds them in
 * the cache, and prints the cost of a card. True if all limits hold. Measures CPU time, which is
 * independent of the load on the machine.
 */
export async function benchSocialCards(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'social-cards-'));
  try {
    const order = { cards: Array.from({ length: COUNT }, inventCard), hyphenation: new Map() };
    const drawAll = async () => {
      const cpu = process.cpuUsage();
      const start = performance.now();
      const { files } = await drawMissing(order, openFileCache('cards', '1', folder));
      const { user, system } = process.cpuUsage(cpu);
      return {
        kilobytes: [...files.values()].map((file) => statSync(file).size / 1000),
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
        `Social cards: ${COUNT} drawn, ${computed.toFixed(1)} ms CPU time each (at most ${MAX_MILLISECONDS}), ${elapsed.toFixed(1)} ms elapsed`,
        `from the cache ${again.computed.toFixed(2)} ms CPU time each (at most ${MAX_CACHED_MILLISECONDS})`,
        `${mean.toFixed(1)} KB on average, the largest ${largest.toFixed(1)} KB (at most ${MAX_KILOBYTES})`,
      ].join('; '),
    );
    return (
      computed < MAX_MILLISECONDS &&
      again.computed < MAX_CACHED_MILLISECONDS &&
      largest < MAX_KILOBYTES
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inventCard(_: unknown, index: number): ListedCard {
  const dice = createDice(`Karte ${index}`);
  const article = {
    slug: `beitrag-${index}`,
    title: inventTitle(dice),
    kicker: dice.pick('Social Commerce', 'Datenschutz und Recht', undefined),
    authors: dice
      .pick(['Redaktion Warenstrom'], ['Anna Beispiel', 'Bernd Mustermann'])
      .map((name) => ({ name })),
    advertising:
      dice.roll(5) === 0 ? { kind: 'anzeige' as const, client: 'Musterpaket GmbH' } : undefined,
  };
  return listArticleCard(article, { name: 'Warenstrom', claim: 'Handel im Netz' });
}

function inventTitle(dice: Dice): string {
  const words = Array.from({ length: 2 + dice.roll(12) }, () =>
    dice.roll(4) === 0
      ? dice.pick(...FIRST_PARTS) + dice.pick(...MIDDLE_PARTS) + dice.pick(...LAST_PARTS)
      : dice.pick(...WORDS),
  );
  return words.join(' ').slice(0, 110).trim();
}

if (import.meta.main) process.exitCode = (await benchSocialCards()) ? 0 : 1;
