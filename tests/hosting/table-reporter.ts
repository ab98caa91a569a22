import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { HOSTS } from './hosts.ts';

const MARKS: Readonly<Record<TestResult['status'], string>> = {
  passed: 'ok',
  skipped: '–',
  failed: 'FAILED',
  timedOut: 'FAILED',
  interrupted: 'FAILED',
};

/** Prints a table of hosts and checks, why checks were left out, and how long each host took. */
export default class TableReporter implements Reporter {
  readonly #marks = new Map<string, Map<string, string>>();
  readonly #seconds = new Map<string, number>();

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests()) this.#seconds.set(hostOf(test), 0);
  }

  onTestEnd(test: TestCase, { status, duration }: TestResult): void {
    const host = hostOf(test);
    const marks = this.#marks.get(test.title) ?? new Map();
    this.#marks.set(test.title, marks.set(host, MARKS[status]));
    this.#seconds.set(host, (this.#seconds.get(host) ?? 0) + duration / 1000);
  }

  onEnd(): void {
    const hosts = [...this.#seconds.keys()];
    const rows = [...this.#marks].map(([title, marks]) => [
      title,
      ...hosts.map((host) => marks.get(host) ?? '–'),
    ]);
    const times = hosts.map((host) => `${this.#seconds.get(host)?.toFixed(1)} s`);
    console.log(`\n${formatTable([['', ...hosts], ...rows, ['time', ...times]])}\n`);
    for (const { name, cannot } of HOSTS.filter((host) => hosts.includes(host.name))) {
      for (const [ability, reason] of Object.entries(cannot))
        console.log(`– ${name}, ${ability}: ${reason}`);
    }
  }
}

function hostOf(test: TestCase): string {
  return test.parent.title;
}

function formatTable(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '))
    .join('\n');
}
