/** The members of the EU and of the European Economic Area, where the GDPR itself applies. */
const EEA = new Set(
  `Belgien Bulgarien Dänemark Deutschland Estland Finnland Frankreich Griechenland Irland Island
  Italien Kroatien Lettland Liechtenstein Litauen Luxemburg Malta Niederlande Norwegen Österreich
  Polen Portugal Rumänien Schweden Slowakei Slowenien Spanien Tschechien Ungarn Zypern`.split(
    /\s+/,
  ),
);

/** True for a country of the EU or the EEA, named in German as site.yaml names it. */
export function isInEea(country: string): boolean {
  return EEA.has(country.trim().replace(/^(Die|Republik|Königreich) /i, ''));
}
