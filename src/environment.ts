import { isAbsolute, resolve } from 'node:path';
import process from 'node:process';
import { precisionOf } from './lib/values/dates.ts';
import { explainOrigin } from './lib/values/url-parts.ts';

/** The settings of a build from its environment variables, read and validated once. */
export interface Environment {
  /** Public origin without trailing slash; undefined makes the build a preview. */
  siteUrl: string | undefined;
  /** Starts and ends with a slash. */
  basePath: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The moment that counts as now. */
  now: Date;
}

export const environment: Environment = readEnvironment(process.env, process.cwd(), new Date());

/**
 * Reads SITE_URL, BASE_PATH, CONTENT_DIR and BUILD_NOW.
 * Throws a German sentence that names the variable and the remedy.
 */
export function readEnvironment(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
  clock: Date,
): Environment {
  return {
    siteUrl: readSiteUrl(variables.SITE_URL?.trim() ?? ''),
    basePath: readBasePath(variables.BASE_PATH?.trim() ?? ''),
    contentDir: readContentDir(variables.CONTENT_DIR?.trim() || 'content', workingDirectory),
    now: readNow(variables.BUILD_NOW?.trim() ?? '', clock),
  };
}

/** Astro treats the folder as a URL and a glob: it would find nothing behind their special characters. */
function readContentDir(value: string, workingDirectory: string): string {
  const folder = isAbsolute(value) ? resolve(value) : resolve(workingDirectory, value);
  const [character] = /[#?%*[\]{}]/.exec(folder) ?? [];
  if (character === undefined) return folder;
  throw new Error(
    `Der Inhaltsordner heißt „${folder}“. Das Zeichen ${character} darf in seinem Pfad nicht vorkommen: Benenne den Ordner um, oder nenne mit CONTENT_DIR einen anderen.`,
  );
}

function readSiteUrl(value: string): string | undefined {
  if (value === '') return undefined;
  const explanation = explainOrigin(value);
  if (explanation !== undefined)
    throw new Error(
      `SITE_URL ist „${value}“. ${explanation} Richtig ist etwa SITE_URL=https://magazin.de`,
    );
  return new URL(value).origin;
}

function readBasePath(value: string): string {
  const segments = value.split('/').filter((segment) => segment !== '');
  const isSafe = segments.every((segment) => !/[^\w.~-]/.test(segment) && /[^.]/.test(segment));
  if (!isSafe) {
    throw new Error(
      `BASE_PATH ist „${value}“. Erlaubt sind Buchstaben, Ziffern, Punkt, Binde- und Schrägstrich, etwa BASE_PATH=/magazin/`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

function readNow(value: string, clock: Date): Date {
  if (value === '') return clock;
  if (precisionOf(value) !== 'instant') {
    throw new Error(
      `BUILD_NOW ist „${value}“. Gebraucht wird ein Zeitpunkt mit Zeitzone, etwa BUILD_NOW=2026-11-21T08:00:00+01:00`,
    );
  }
  return new Date(value);
}
