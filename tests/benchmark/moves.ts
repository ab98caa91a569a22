import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { writeJekyllBlog } from '../unit/cli/generated-blogs.ts';

const SIZES = [250, 1000];
/** Processor seconds for 1,000 files. */
const LIMIT = 60;
/** The most that a file may take longer among 1,000 than among 250. */
const MOST_GROWTH = 1.5;

/** Prints how long the import of Markdown files takes; false beyond the limits. */
export function benchMoves(): boolean {
  const rows = SIZES.map((files) => ({ files, ...measure(files) }));
  const perFile = rows.map(({ files, seconds }) => seconds / files);
  const growth = (perFile.at(-1) ?? 0) / (perFile[0] ?? 1);
  console.log(`\nImport of Markdown files, growth per file ${growth.toFixed(2)}`);
  console.table(rows);
  return growth < MOST_GROWTH && rows.every(({ seconds }) => seconds < LIMIT);
}

function measure(count: number): { seconds: number; wall: number } {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    writeJekyllBlog(join(folder, 'blog'), count);
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', WATCH, resolve('src/cli/main.ts'), 'import', join(folder, 'blog'), '--publish'],
      { env: { ...process.env, CONTENT_DIR: join(folder, 'content') }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const seconds = Number(/processor: ([\d.]+)/.exec(stderr)?.[1]);
    return { seconds, wall: Math.round((performance.now() - start) / 100) / 10 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tells the processor time of a process at its end. */
const WATCH = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write('processor: '+(user+system)/1e6)})`;
