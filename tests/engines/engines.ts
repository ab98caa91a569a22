import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { findPort } from '../listen.ts';
import type { Tested } from '../programs.ts';
import { type Running, startProcess } from '../server-process.ts';
import { openMarionette, openSession, type Send } from './driver.ts';

/** A session in a running browser. */
interface Session {
  send: Send;
  close(): Promise<void>;
}

/** A browser engine, in the browser that has it on Debian. */
export interface Engine extends Tested {
  start(): Promise<Session>;
  /** Steps of the journey that its driver cannot take, and why. */
  cannot: Readonly<Record<string, string>>;
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    program: 'chromedriver',
    packages: ['chromium-driver'],
    cannot: {},
    start: () =>
      startDriver('chromedriver', (port) => [`--port=${port}`], {
        'goog:chromeOptions': {
          binary: findBrowser(),
          args: ['--headless', '--no-sandbox', '--disable-background-networking'],
        },
      }),
  },
  {
    name: 'Firefox ESR',
    program: 'firefox-esr',
    packages: ['firefox-esr'],
    cannot: {},
    start: startFirefox,
  },
  {
    name: 'WebKitGTK',
    program: 'WebKitWebDriver',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    cannot: { 'prints the article': 'Its driver has no command for it.' },
    start: () =>
      startDriver('xvfb-run', (port) => ['-a', 'WebKitWebDriver', `--port=${port}`], {
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      }),
  },
];

async function startDriver(
  command: string,
  argumentsFor: (port: number) => string[],
  capabilities: object,
): Promise<Session> {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess(`${url}/status`, command, argumentsFor(port), {
    // WebKit's own sandbox needs rights that containers do not give.
    env: { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  return endWith(running, () => openSession(url, capabilities));
}

async function startFirefox(): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'warenstrom-firefox-'));
  const [port, other] = [await findPort(), await findPort()];
  await writeFile(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`);
  const args = ['-headless', '-marionette', '-no-remote', '-profile', profile];
  const running = await startProcess(
    `http://127.0.0.1:${other}`,
    'firefox-esr',
    [...args, `--remote-debugging-port=${other}`],
    {},
  );
  const close = async () => {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return endWith({ ...running, close }, () => openMarionette(port));
}

/** A browser that refuses the session is ended, too. */
async function endWith(running: Running, open: () => Promise<Send>): Promise<Session> {
  try {
    const send = await open();
    const close = async () => {
      await send('close').catch(() => undefined);
      await running.close();
    };
    return { send, close };
  } catch (error) {
    await running.close();
    throw error;
  }
}
