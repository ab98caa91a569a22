import { GeneratedSite } from './generated-site.ts';
import { compareWithHugo, type HugoPaths } from './hugo.ts';
import type { Cost } from './measure.ts';
import { measurePreview } from './preview.ts';
import { findLargest, findLongestList } from './reader-side.ts';
import { Report } from './report.ts';
import { weighSearch } from './search-weight.ts';
import { MAX_FIRST_RESULT, MAX_GROWTH, MAX_LIST_LENGTH, MAX_PER_WORD } from './targets.ts';

/** Every article contains them: these searches load the most. */
const QUERIES = ['Versand', 'Händler', 'Warenkorb', 'Onlinehandel', 'Geschäft'];
/** What readers load that could grow with the site. */
const READER_FILES = {
  'largest archive page': 'archiv/**/index.html',
  'largest topic page': 'themen/**/index.html',
  'largest feed': '**/{rss.xml,atom.xml,feed.json}',
  'largest sitemap': 'sitemap*.xml',
};
const SMALL = 1000;

/**
 * Builds generated magazines and prints what they cost the editor and the reader; false when a
 * target is missed.
 */
export async function benchScale(
  counts: readonly number[],
  hugo: HugoPaths | undefined,
): Promise<boolean> {
  const report = new Report();
  await measureOwnContent(report);
  const costs: { count: number; cost: Cost }[] = [];
  for (const count of counts) {
    const site = new GeneratedSite(count);
    try {
      if (count <= SMALL) await measureCheck(site, report);
      costs.push({ count, cost: await measureBuilds(site, report) });
      await measureReaderSide(site, report);
      if (count <= SMALL) await measureEditing(site, report);
      if (hugo !== undefined) await compareWithHugo(site, hugo, report);
    } finally {
      site.remove();
    }
  }
  const [first, last] = [costs[0], costs.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) {
    const growth = last.cost.cpu / first.cost.cpu;
    const limit = (MAX_GROWTH * last.count) / first.count / 10;
    const name = `${last.count / first.count} times as many articles, CPU`;
    report.compare(name, growth, limit, `${growth.toFixed(1)} times`);
  }
  return report.isWithinTargets;
}

async function measureOwnContent(report: Report): Promise<void> {
  const site = new GeneratedSite();
  try {
    report.add('2 articles: build, cold', await site.build());
    report.add('2 articles: build, nothing changed', await site.build());
  } finally {
    site.remove();
  }
}

async function measureCheck(site: GeneratedSite, report: Report): Promise<void> {
  const name = `${site.texts.length} articles: check`;
  site.forget();
  report.add(`${name}, cold`, await site.check());
  report.add(`${name}, nothing changed`, await site.check());
}

/** Returns the cost of the cold build. */
async function measureBuilds(site: GeneratedSite, report: Report): Promise<Cost> {
  const name = `${site.texts.length} articles: build`;
  site.forget();
  const cold = await site.build();
  report.add(`${name}, cold`, cold);
  report.add(`${name}, nothing changed`, await site.build());
  site.edit();
  report.add(`${name}, one article edited`, await site.build());
  return cold;
}

async function measureReaderSide(site: GeneratedSite, report: Report): Promise<void> {
  const { file, articles } = findLongestList(site.out);
  report.compare('longest list', articles, MAX_LIST_LENGTH, `${articles} articles on ${file}`);
  for (const [name, pattern] of Object.entries(READER_FILES)) {
    const largest = findLargest(site.out, pattern);
    if (largest === undefined) continue;
    const { bytes, gzip } = largest;
    report.print(name, `${kilobytes(bytes)}, compressed ${kilobytes(gzip)}: ${largest.file}`);
  }
  const { firstResult, perWord } = await weighSearch(site.out, QUERIES);
  const most = Math.max(...perWord);
  report.compare(
    'search, to the first result',
    firstResult / 1024,
    MAX_FIRST_RESULT,
    kilobytes(firstResult),
  );
  report.compare('search, most for a further word', most / 1024, MAX_PER_WORD, kilobytes(most));
}

async function measureEditing(site: GeneratedSite, report: Report): Promise<void> {
  const name = `${site.texts.length} articles: preview`;
  const { file, path } = site.edited;
  site.forget();
  const cold = await measurePreview(file, path, site.variables);
  const again = await measurePreview(file, path, site.variables);
  report.add(`${name}, cold`, { wall: cold.firstPage });
  report.add(`${name}, again`, { wall: again.firstPage });
  report.add(`${name}, edit`, { wall: Math.max(cold.edit, again.edit) });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
