import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgress, type Progress } from '../../../../src/cli/output/progress.ts';

const CLEAR = '\r\u001B[K';
let written: string[] = [];
let progress: Progress;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  written = [];
});
afterEach(() => {
  progress.stop();
  vi.useRealTimers();
});

function start(terminal: { isTTY?: boolean; columns?: number }): Progress {
  progress = createProgress({ ...terminal, write: (text) => written.push(text) });
  return progress;
}

describe.each([{ isTTY: true }, { isTTY: false }, {}])('on %j', (output) => {
  test('short work writes nothing', () => {
    const phase = start(output).start('Seiten');
    phase.step(1, 19);
    vi.advanceTimersByTime(1000);
    phase.step(19, 19);
    phase.end();
    progress.stop();
    expect(written).toEqual([]);
  });
});

describe('on a terminal', () => {
  test('one line moves and disappears at the end', () => {
    const phase = start({ isTTY: true }).start('Seiten');
    vi.advanceTimersByTime(2000);
    written = [];
    phase.step(1200, 3460);
    vi.advanceTimersByTime(200);
    phase.end();
    expect(written).toEqual([`${CLEAR}Seiten: 1.200 von 3.460, 2 s`, CLEAR]);
    phase.step(3460, 3460);
    progress.stop();
    expect(written).toHaveLength(2);
  });

  test('the line names all phases that run and fits the width', () => {
    start({ isTTY: true, columns: 40 });
    progress.start('Seiten').step(1, 2);
    progress.start('Bildkarten').step(1, 1000);
    vi.advanceTimersByTime(1600);
    expect(written).toEqual([`${CLEAR}Seiten: 1 von 2, 2 s · Bildkarten: 1 vo`]);
  });

  test('the line is cut to 80 characters where the width is unknown', () => {
    start({ isTTY: true }).start('x'.repeat(100));
    vi.advanceTimersByTime(1600);
    expect(written).toEqual([CLEAR + 'x'.repeat(79)]);
  });

  test('the line appears after a second and a half, without phases that have ended', () => {
    start({ isTTY: true }).start('Prüfung').end();
    const phase = progress.start('Seiten');
    for (const wait of [1499, 1]) {
      expect(written).toEqual([]);
      vi.advanceTimersByTime(wait);
      phase.step(1, 2);
    }
    expect(written).toEqual([`${CLEAR}Seiten: 1 von 2, 2 s`]);
  });

  test('the line moves however often a step is announced', () => {
    const phase = start({ isTTY: true }).start('Seiten');
    vi.advanceTimersByTime(2000);
    written = [];
    for (let done = 0; done < 100; done += 1) phase.step(done, 100);
    expect(written).toEqual([]);
  });
});

test('a log gets a plain line every ten seconds', () => {
  const phase = start({}).start('Beiträge');
  vi.advanceTimersByTime(10_000);
  phase.step(3, 4);
  vi.advanceTimersByTime(19_000);
  phase.end();
  expect(written).toEqual(['Beiträge: 10 s\n', 'Beiträge: 3 von 4, 20 s\n']);
});

test('the table says where the time went and what was reused', () => {
  start({});
  const checking = progress.start('Prüfung');
  vi.advanceTimersByTime(940);
  checking.end();
  const pages = progress.start('Seiten');
  const cards = progress.start('Bildkarten');
  vi.advanceTimersByTime(1_012_340);
  pages.count(31, 3429);
  pages.end();
  cards.count(1, 999);
  cards.end();
  progress.start('Suche');
  expect(progress.summarize(52_350_000).split('\n')).toEqual([
    'Prüfung         0,9 s',
    'Seiten      1.012,3 s  31 neu, 3.429 übernommen',
    'Bildkarten  1.012,3 s  1 neu, 999 übernommen',
    'Suche           0,0 s',
    'Ausgabe       52,4 MB',
  ]);
});
