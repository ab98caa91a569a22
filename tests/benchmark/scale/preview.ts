import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const PORT = 4395;
const POLL_MS = 20;
const PATIENCE_MS = 5 * 60_000;

/** Seconds that an editor waits. */
export interface Waiting {
  /** From the command to the start page. */
  firstPage: number;
  /** From saving an article to its page with the change. */
  edit: number;
}

/** Starts the preview, opens the start page and an article, changes that article, and stops. */
export async function measurePreview(
  file: string,
  path: string,
  variables: Record<string, string>,
): Promise<Waiting> {
  const started = performance.now();
  const server = spawn(
    process.execPath,
    ['src/cli/main.ts', 'dev', '--host=127.0.0.1', '--port', String(PORT)],
    { env: { ...process.env, NODE_ENV: 'development', ...variables }, stdio: 'ignore' },
  );
  const closed = once(server, 'close');
  try {
    await waitForText(server, '/', '</html>');
    const firstPage = (performance.now() - started) / 1000;
    await waitForText(server, path, '</html>');
    const sentence = `Nachtrag um ${Date.now()}.`;
    appendFileSync(file, `\n${sentence}\n`);
    const saved = performance.now();
    await waitForText(server, path, sentence);
    return { firstPage, edit: (performance.now() - saved) / 1000 };
  } finally {
    server.kill();
    await closed;
  }
}

/** Asks again and again, as a browser that reloads the page. Throws when the server has ended. */
async function waitForText(server: ChildProcess, path: string, text: string): Promise<void> {
  const started = performance.now();
  while (server.exitCode === null && performance.now() - started < PATIENCE_MS) {
    const page = await fetch(`http://127.0.0.1:${PORT}${path}`).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await setTimeout(POLL_MS);
  }
  throw new Error(`The preview does not show ${text} on ${path}.`);
}
