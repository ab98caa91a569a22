import type { Cost } from './measure.ts';

/** Limits of a run: seconds, megabytes. */
export type Target = Partial<Pick<Cost, 'cpu' | 'wall' | 'peak'>>;

/** By what is measured. Sizes without a target are printed only. */
const TARGETS: Readonly<Record<string, Target>> = {
  '2 articles: build, cold': { wall: 4.5 },
  '2 articles: build, nothing changed': { wall: 3 },
  '1000 articles: check, cold': { wall: 2 },
  '1000 articles: check, nothing changed': { wall: 0.7 },
  '1000 articles: build, cold': { cpu: 45, wall: 35, peak: 1024 },
  '1000 articles: build, one article edited': { wall: 10 },
  '1000 articles: preview, cold': { wall: 12 },
  '1000 articles: preview, again': { wall: 6 },
  '1000 articles: preview, edit': { wall: 1 },
  '10000 articles: build, cold': { cpu: 450, wall: 360, peak: 2560 },
  '10000 articles: build, one article edited': { wall: 45, peak: 2048 },
};

/** Cost of ten times as many articles. */
export const MAX_GROWTH = 11;
/** Lists show 20 articles a page; twice that leaves room for other links. */
export const MAX_LIST_LENGTH = 40;
/** Compressed kilobytes, from opening the search page. */
export const MAX_FIRST_RESULT = 350;
export const MAX_PER_WORD = 60;

/** What exceeds the target of a run, as text; empty when nothing does or there is no target. */
export function findExcess(run: string, cost: Target): string[] {
  const target = TARGETS[run] ?? {};
  const rules = [
    ['CPU s', cost.cpu, target.cpu],
    ['s', cost.wall, target.wall],
    ['MB', cost.peak, target.peak],
  ] as const;
  return rules.flatMap(([unit, value, limit]) =>
    value !== undefined && limit !== undefined && value > limit ? [`> ${limit} ${unit}`] : [],
  );
}
