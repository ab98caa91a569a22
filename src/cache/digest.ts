import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * SHA-256 of all parts, as 32 hexadecimal digits. Parts are delimited: `('ab', 'c')` and
 * `('a', 'bc')` differ.
 */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${Buffer.byteLength(part)}\0`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Digest of the files that match, wherever the project lies: what is made by code depends on it. */
export function digestFiles(...patterns: readonly string[]): string {
  const paths = globSync(patterns).toSorted();
  return digest(...paths.map((path) => readFileSync(path)));
}
