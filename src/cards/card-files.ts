import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
// The libraries of sharp must outlive the thread: https://sharp.pixelplumbing.com/install/#worker-threads
import 'sharp';
import { CACHE_DIR } from '../cache/folder.ts';
import type { CardMessage, CardWorkerData } from './card-worker.ts';
import type { CardDelivery, CardOrder } from './draw-missing.ts';

/** Social cards in the making. */
export interface CardFiles {
  /** Waits for all cards and puts them into a built site; warns of what cannot be drawn. */
  linkInto(folder: string): Promise<void>;
  /** Ends the thread, whether or not it is done. */
  stop(): Promise<void>;
}

/** Shows how many cards are drawn. */
interface CardProgress {
  step(done: number, total: number): void;
  count(drawn: number, reused: number): void;
  end(): void;
}

/** Starts a thread that draws the missing cards of a site while Astro builds its pages. */
export function startCards(
  order: CardOrder,
  progress: CardProgress,
  cacheDir = CACHE_DIR,
): CardFiles {
  const workerData: CardWorkerData = { order, cacheDir };
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData });
  const delivery = new Promise<CardDelivery>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message: CardMessage) => {
      if ('done' in message) return progress.step(message.done, message.total);
      progress.count(message.drawn, message.files.size - message.drawn);
      progress.end();
      resolve(message);
    });
  });
  // Rethrown by `linkInto`; a build that fails by itself has its own error to tell.
  delivery.catch(() => {});
  return {
    async linkInto(folder) {
      const { files, warnings } = await delivery;
      for (const warning of warnings) console.warn(warning);
      for (const [path, file] of files) linkFile(file, join(folder, path));
    },
    async stop() {
      await worker.terminate();
    },
  };
}

/** Hard-links, or copies where unsupported. */
function linkFile(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { force: true });
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}
