import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeArticles } from '../showcase/write-showcase.ts';

/** The cost of building a large site. */
export interface BuildCost {
  seconds: number;
  /** Peak resident memory; undefined where the system does not report it. */
  peakMegabytes: number | undefined;
  pages: number;
  /** The page that links to the most articles. */
  longestList: { file: string; articles: number };
}

const SAMPLING_MS = 100;
const TOPICS = ['e-commerce', 'social-commerce', 'datenschutz'];

/**
 * Builds the project's own content plus the given number of generated articles in a temporary
 * folder, deleted afterwards. Throws with the build's output when the build fails.
 */
export async function measureBuild(articles: number): Promise<BuildCost> {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  try {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    mkdirSync(join(content, 'articles'), { recursive: true });
    await writeArticles(join(content, 'articles'), articles, TOPICS, 3);
    const out = join(folder, 'dist');
    const { seconds, peakMegabytes } = await runBuild(content, out);
    const files = globSync('**/*.html', { cwd: out });
    const lists = files.map((file) => ({ file, articles: countArticleLinks(join(out, file)) }));
    const [longestList = { file: '', articles: 0 }] = lists.toSorted(
      (left, right) => right.articles - left.articles,
    );
    return { seconds, peakMegabytes, pages: files.length, longestList };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBuild(contentDir: string, out: string) {
  const start = performance.now();
  const build = spawn(process.execPath, ['src/cli/main.ts', 'build', '--out', out], {
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-22T08:00:00+01:00' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk) => output.push(String(chunk)));
  }
  let peakMegabytes: number | undefined;
  const sampling = setInterval(() => {
    peakMegabytes = readPeak(build.pid) ?? peakMegabytes;
  }, SAMPLING_MS);
  const [code] = await once(build, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The large site does not build:\n${output.join('')}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}

/** The kernel's record of peak resident memory; only Linux has it here. */
function readPeak(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

function countArticleLinks(path: string): number {
  return new Set(readFileSync(path, 'utf8').match(/href="\/artikel\/[^"#]+/g)).size;
}
