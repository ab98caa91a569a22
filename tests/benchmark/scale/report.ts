import type { Cost } from './measure.ts';
import { findExcess } from './targets.ts';

/** Collects what was measured; prints each figure when it is known, since a run takes long. */
export class Report {
  isWithinTargets = true;

  /** A run of a command. */
  add(run: string, cost: Partial<Cost>): void {
    const excess = findExcess(run, cost);
    const figures = [
      ['CPU s', cost.cpu, 1],
      ['s', cost.wall, 1],
      ['MB', cost.peak, 0],
      ['MB all processes', cost.peakOfAll, 0],
    ] as const;
    const text = figures.flatMap(([unit, value, digits]) =>
      value === undefined
        ? []
        : [`${value.toFixed(value < 10 && digits > 0 ? 2 : digits)} ${unit}`],
    );
    this.print(
      run,
      [...text, ...(cost.remarks === undefined ? [] : [cost.remarks])].join(', '),
      excess,
    );
  }

  /** A figure with a limit. */
  compare(name: string, value: number, limit: number, text = String(value)): void {
    this.print(name, text, value > limit ? [`> ${limit}`] : []);
  }

  print(name: string, text: string, excess: readonly string[] = []): void {
    if (excess.length > 0) this.isWithinTargets = false;
    console.log(
      `${name.padEnd(45)} ${text}${excess.length > 0 ? `  EXCEEDS: ${excess.join(', ')}` : ''}`,
    );
  }
}
