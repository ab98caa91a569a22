import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findProgram, installDebian } from '../programs.ts';

/** Chromium without windows, as Debian packs it: tests take less than half the time of the whole. */
const SHELL = 'chromium-headless-shell';
const INSTALLED = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium and prints which: CHROMIUM_PATH, an installed one, or Playwright's own, which is
 * downloaded if there is none. As root, as in a container, Debian's without windows is installed
 * first. Throws a German sentence if nothing works.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH?.trim();
  if (given) {
    if (!starts(given)) throw new Error(`CHROMIUM_PATH ist „${given}“, dort startet kein Browser.`);
    return say(given, 'aus CHROMIUM_PATH');
  }
  if (findProgram(SHELL) === undefined && process.getuid?.() === 0) {
    console.log(`apt-get installiert ${SHELL}, womit die Tests am schnellsten sind.`);
    installDebian([SHELL]);
  }
  const installed = INSTALLED.flatMap((name) => findProgram(name) ?? []).find(starts);
  if (installed !== undefined) return say(installed, 'auf diesem Rechner gefunden');
  const own = chromium.executablePath();
  if (existsSync(own)) return say(own, 'von Playwright');
  console.log('Kein Browser gefunden: Playwright lädt Chromium herunter.');
  if (succeeds(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) {
    return say(own, 'von Playwright heruntergeladen');
  }
  throw new Error(
    'Die Browsertests brauchen Chromium. Installiere es oder nenne es in CHROMIUM_PATH.',
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
