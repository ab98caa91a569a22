import type { SiteData } from '../../schema/site.ts';
import { isInEea } from '../values/countries.ts';
import { formatCount } from '../values/counts.ts';

const DAY = { one: 'Tag', other: 'Tagen' };

const GROUNDS = {
  angemessenheit:
    'Grundlage der Übermittlung ist ein Angemessenheitsbeschluss der Europäischen Kommission (Art. 45 DSGVO).',
  standardvertragsklauseln:
    'Grundlage der Übermittlung sind Standardvertragsklauseln der Europäischen Kommission (Art. 46 Abs. 2 lit. c DSGVO). Eine Kopie schicken wir Ihnen auf Anfrage.',
} as const;

/**
 * What readers must know about a host outside the EU and the EEA (Art. 13(1)(f) GDPR); undefined
 * for one inside. Without a legal ground only the fact is stated, but no such release is built.
 */
export function describeTransfer({ country, transfer }: SiteData['hosting']): string | undefined {
  if (isInEea(country)) return undefined;
  const fact = `Der Betreiber hat seinen Sitz außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums (${country}). Die genannten Daten können dorthin übermittelt werden.`;
  return transfer === undefined ? fact : `${fact} ${GROUNDS[transfer]}`;
}

/** How long the host keeps its logs: in days, or else the criterion (Art. 13(2)(a) GDPR). */
export function describeRetention({ logDays }: SiteData['hosting']): string {
  return logDays === undefined
    ? 'Die Protokolle werden gelöscht, sobald sie für diese Zwecke nicht mehr gebraucht werden.'
    : `Die Protokolle werden nach ${formatCount(logDays, DAY)} gelöscht.`;
}
