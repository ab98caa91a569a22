import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium and prints which: CHROMIUM_PATH, an installed one, or Playwright's own. Without
 * any, Playwright's is downloaded or, as root, the system's is installed. Throws a German sentence
 * if nothing works.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH?.trim();
  if (given) {
    if (!starts(given)) throw new Error(`CHROMIUM_PATH ist „${given}“, dort startet kein Browser.`);
    return say(given, 'aus CHROMIUM_PATH');
  }
  const installed = findInstalled();
  if (installed !== undefined) return say(installed, 'auf diesem Rechner gefunden');
  const own = chromium.executablePath();
  if (existsSync(own)) return say(own, 'von Playwright');
  console.log('Kein Browser gefunden: Playwright lädt Chromium herunter.');
  if (succeeds(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) {
    return say(own, 'von Playwright heruntergeladen');
  }
  if (process.getuid?.() === 0) {
    console.log('Der Download ist gescheitert: apt-get installiert Chromium.');
    succeeds('apt-get', ['install', '-y', 'chromium']);
  }
  const added = findInstalled();
  if (added !== undefined) return say(added, 'neu installiert');
  throw new Error(
    'Die Browsertests brauchen Chromium. Installiere es oder nenne es in CHROMIUM_PATH.',
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    (path) => existsSync(path) && starts(path),
  );
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}

function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

function say(path: string, origin: string): string {
  console.log(`Browser: ${path} (${origin})`);
  return path;
}
