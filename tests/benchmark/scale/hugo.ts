import { rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { GeneratedSite } from './generated-site.ts';
import { type Cost, measure } from './measure.ts';
import type { Report } from './report.ts';
import { writeHugoSite } from './write-sites.ts';

/** The program, and the folder of the theme PaperMod in a version that it supports. */
export interface HugoPaths {
  hugo: string;
  theme: string;
}

/** Each pair takes minutes in a large magazine. */
const PAIRS = { small: 3, large: 1 };
const SMALL = 1000;

/** Cold builds of the same texts by both, in turns: a busy machine slows both. */
export async function compareWithHugo(
  site: GeneratedSite,
  { hugo, theme }: HugoPaths,
  report: Report,
): Promise<void> {
  const source = join(site.folder, 'hugo');
  const destination = join(site.folder, 'hugo-output');
  writeHugoSite(source, site.texts);
  const themes = ['--themesDir', dirname(resolve(theme)), '--theme', basename(resolve(theme))];
  const folders = ['--source', source, '--destination', destination];
  const buildWithHugo = () => {
    rmSync(destination, { recursive: true, force: true });
    return measure(hugo, ['--ignoreCache', ...folders, ...themes]);
  };
  const pairs: { ours: Cost; theirs: Cost }[] = [];
  const count = site.texts.length <= SMALL ? PAIRS.small : PAIRS.large;
  const name = `${site.texts.length} articles`;
  while (pairs.length < count) {
    site.forget();
    const [ours, theirs] = [await site.build(), await buildWithHugo()];
    report.add(`${name}: ours`, ours);
    report.add(`${name}: Hugo with PaperMod`, theirs);
    pairs.push({ ours, theirs });
  }
  const ratios = (unit: 'cpu' | 'wall') =>
    pairs
      .map(({ ours, theirs }) => ours[unit] / theirs[unit])
      .toSorted((left, right) => left - right);
  const median = (all: number[]) => all[Math.floor(all.length / 2)]?.toFixed(1);
  report.print(
    `${name}: ours / Hugo`,
    `CPU ${median(ratios('cpu'))}, clock ${median(ratios('wall'))}`,
  );
}
