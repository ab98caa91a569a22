import { formatNumber } from '../../lib/values/counts.ts';

/** A part of a build. */
interface Phase {
  /** Shows how much of it is done. */
  step(done: number, total: number): void;
  /** Notes for the closing table what was made, and what was taken from an earlier build. */
  count(made: number, reused: number): void;
  end(): void;
}

/** Shows how far a build is, and at its end where the time went. */
export interface Progress {
  /** Phases may overlap. */
  start(name: string): Phase;
  /** Removes the moving line: what is printed next begins on a line of its own. */
  stop(): void;
  /** The closing table: seconds and counts of each phase, size of the output. */
  summarize(bytes: number): string;
}

/** What is used of `process.stdout`. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

interface Timing {
  name: string;
  started: number;
  seconds?: number;
  position?: string;
  counts?: string;
}

/** Milliseconds before the first line, and between two. */
const PACE = { terminal: { first: 1500, next: 200 }, log: { first: 10_000, next: 10_000 } };
const CLEAR_LINE = '\r\u001B[K';
const DECIMAL = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** On a terminal one line that moves; elsewhere, as in CI, a plain line now and then. */
export function createProgress(output: ProgressOutput, now = () => performance.now()): Progress {
  const isTerminal = output.isTTY === true;
  const pace = PACE[isTerminal ? 'terminal' : 'log'];
  const timings: Timing[] = [];
  let due = now() + pace.first;
  let isLineShown = false;
  const clear = () => {
    if (isLineShown) output.write(CLEAR_LINE);
    isLineShown = false;
  };
  const show = () => {
    const running = timings.filter(({ seconds }) => seconds === undefined);
    if (now() < due || running.length === 0) return;
    due = now() + pace.next;
    const text = running.map((timing) => formatPosition(timing, now())).join(' · ');
    output.write(isTerminal ? CLEAR_LINE + text.slice(0, (output.columns ?? 80) - 1) : `${text}\n`);
    isLineShown = isTerminal;
  };
  const timer = setInterval(show, pace.next).unref();
  return {
    start(name) {
      const timing: Timing = { name, started: now() };
      timings.push(timing);
      return {
        step(done, total) {
          timing.position = `${formatNumber(done)} von ${formatNumber(total)}`;
          show();
        },
        count(made, reused) {
          timing.counts = `${formatNumber(made)} neu, ${formatNumber(reused)} übernommen`;
        },
        end() {
          timing.seconds = secondsSince(timing, now());
          clear();
        },
      };
    },
    stop() {
      clearInterval(timer);
      clear();
    },
    summarize: (bytes) => formatTable(timings, bytes),
  };
}

/** `Seiten: 1.200 von 3.460, 12 s` */
function formatPosition(timing: Timing, moment: number): string {
  const seconds = `${Math.round(secondsSince(timing, moment))} s`;
  return `${timing.name}: ${timing.position === undefined ? '' : `${timing.position}, `}${seconds}`;
}

function formatTable(timings: readonly Timing[], bytes: number): string {
  const rows = [
    ...timings.map(({ name, seconds = 0, counts = '' }) => ({
      name,
      amount: `${DECIMAL.format(seconds)} s`,
      counts,
    })),
    { name: 'Ausgabe', amount: `${DECIMAL.format(bytes / 1e6)} MB`, counts: '' },
  ];
  const names = Math.max(...rows.map(({ name }) => name.length));
  const amounts = Math.max(...rows.map(({ amount }) => amount.length));
  return rows
    .map(({ name, amount, counts }) =>
      `${name.padEnd(names)}  ${amount.padStart(amounts)}  ${counts}`.trimEnd(),
    )
    .join('\n');
}

function secondsSince({ started }: Timing, moment: number): number {
  return (moment - started) / 1000;
}
