import { createHash } from 'node:crypto';

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
