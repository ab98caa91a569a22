import { parentPort, workerData } from 'node:worker_threads';
import { openFileCache } from '../cache/file-cache.ts';
import { type CardDelivery, type CardOrder, drawMissing, readCardVersion } from './draw-missing.ts';

/** What the thread that draws social cards is started with. */
export interface CardWorkerData {
  order: CardOrder;
  cacheDir: string;
}

/** What it reports: how far it is, and in the end all images. */
export type CardMessage = { done: number; total: number } | CardDelivery;

const { order, cacheDir }: CardWorkerData = workerData;
const report = (message: CardMessage) => parentPort?.postMessage(message);
const cache = openFileCache('cards', readCardVersion(), cacheDir);
report(await drawMissing(order, cache, (done, total) => report({ done, total })));
