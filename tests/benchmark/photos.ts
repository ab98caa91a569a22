import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { serveSite } from '../../src/cli/output/static-server.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { writePhotos } from './generated-photos.ts';
import { GeneratedSite } from './scale/generated-site.ts';
import { Report } from './scale/report.ts';

const PORT = 4370;
const PHONE = { width: 390, height: 844 };
const DENSITIES = [1, 2, 3];
const MOST_KILOBYTES = 60;
/** Seconds of the processor that one photo adds to the first build, and to the next. */
const MOST_SECONDS = { first: 5, next: 0.1 };

/**
 * Builds a magazine twice without and twice with photos of 6,000 pixels, and weighs the pictures in
 * the first view of a phone. True when all budgets are kept.
 */
export async function benchPhotos(count: number): Promise<boolean> {
  const report = new Report();
  const site = new GeneratedSite(count);
  const buildTwice = async (name: string) => {
    site.forget();
    const first = await site.build();
    report.add(`${name}: first build`, first);
    const next = await site.build();
    report.add(`${name}: nothing changed`, next);
    return { first: first.cpu, next: next.cpu };
  };
  try {
    const plain = await buildTwice(`${count} articles`);
    await addCovers(site, count);
    const photographed = await buildTwice(`${count} articles with photos`);
    for (const build of ['first', 'next'] as const) {
      const added = (photographed[build] - plain[build]) / count;
      report.compare(`CPU s a photo, ${build} build`, added, MOST_SECONDS[build], added.toFixed(3));
    }
    await weighFirstViews(site, report);
  } finally {
    site.remove();
  }
  return report.isWithinTargets;
}

async function addCovers(site: GeneratedSite, count: number): Promise<void> {
  const folder = join(site.content, 'articles');
  const names = await writePhotos(folder, count);
  for (const [index, { slug }] of site.texts.entries()) {
    const path = join(folder, `${slug}.mdx`);
    const cover = { image: `./${names[index]}`, alt: 'Ein Foto', credit: 'Redaktion' };
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('---\n', `---\ncover: ${JSON.stringify(cover)}\n`));
  }
}

/** The start page and five articles, whose photos differ. */
async function weighFirstViews(site: GeneratedSite, report: Report): Promise<void> {
  const articles = site.texts.slice(0, 5).map(({ slug }) => `artikel/${slug}/`);
  const server = await serveSite(site.out, '/', PORT);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    for (const density of DENSITIES) {
      const weights = await Promise.all(
        ['', ...articles].map((path) => weighFirstView(browser, server.url + path, density)),
      );
      const [start = 0, ...others] = weights;
      const text = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB of pictures`;
      const heaviest = Math.max(...others);
      for (const [name, bytes] of [
        ['start page', start],
        ['heaviest article', heaviest],
      ] as const)
        report.compare(
          `${name}, first view at ${density}x`,
          bytes / 1000,
          MOST_KILOBYTES,
          text(bytes),
        );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Bytes of the pictures of which a phone shows some part before the reader scrolls. */
async function weighFirstView(browser: Browser, url: string, density: number): Promise<number> {
  const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: density });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = await page.evaluate(() => {
    const seen = [...document.images].filter(
      (image) => image.getBoundingClientRect().top < innerHeight && image.currentSrc !== '',
    );
    const files = [...new Set(seen.map((image) => image.currentSrc))];
    const sizes = files.flatMap((file) => performance.getEntriesByName(file));
    return sizes.reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0,
    );
  });
  await page.close();
  return bytes;
}
