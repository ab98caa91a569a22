import { type Problem, problemAt } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { formatDate, precisionOf, toTimestamp } from '../../values/dates.ts';

/** A contact for security reports that has expired is none (RFC 9116, section 2.5.5). */
export function checkSecurity({ path, text }: SourceFile, now: Date): Problem[] {
  const { data, positionOf } = parseYaml(text);
  const expires = readExpiry(data);
  if (expires === undefined || toTimestamp(expires) > now.getTime()) return [];
  const message = `\`security.expires\` ist am ${formatDate(expires)} abgelaufen. Trage einen späteren Tag ein, oder lösche die Zeile: Dann gilt die Angabe ab dem Bau ein Jahr.`;
  return [problemAt(path, positionOf(['security', 'expires']), message)];
}

function readExpiry(data: unknown): string | undefined {
  const security = typeof data === 'object' && data !== null && 'security' in data && data.security;
  if (typeof security !== 'object' || security === null || !('expires' in security))
    return undefined;
  const { expires } = security;
  const precision = typeof expires === 'string' ? precisionOf(expires) : undefined;
  return precision === 'day' || precision === 'instant' ? String(expires) : undefined;
}
