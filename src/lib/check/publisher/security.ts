import { type Problem, problemAt } from '../../source/problem.ts';
import type { YamlFile } from '../../source/validation.ts';
import { formatDate, precisionOf, toTimestamp } from '../../values/dates.ts';
import { valueAt } from '../../values/unknown-values.ts';

/** A contact for security reports that has expired is none (RFC 9116, section 2.5.5). */
export function checkSecurity({ path, data, positionOf }: YamlFile, now: Date): Problem[] {
  const expires = valueAt(data, 'security', 'expires');
  if (typeof expires !== 'string') return [];
  const isDate = ['day', 'instant'].includes(precisionOf(expires) ?? '');
  if (!isDate || toTimestamp(expires) > now.getTime()) return [];
  const message = `\`security.expires\` ist am ${formatDate(expires)} abgelaufen. Trage einen späteren Tag ein, oder lösche die Zeile: Dann gilt die Angabe ab dem Bau ein Jahr.`;
  return [problemAt('expired-contact', path, positionOf(['security', 'expires']), message)];
}
