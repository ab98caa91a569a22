const NOUNS =
  'Ware Handel Kunde Versand Zahlung Rückgabe Lager Preis Markt Daten Recht Werbung Suche Produkt Bestellung Rechnung Steuer Paket Lieferung Marke Umsatz Netz Plattform Vertrag Frist Händler Verbraucher Konto Karte Gutschein'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ha he hi ho hu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu wa we wi wo schä schrö stau klei grün werk stoff'.split(
    ' ',
  );

/** Words of the distribution of German texts: a third of them are compounds. */
export function makeVocabulary(size: number, random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const simple = Array.from({ length: Math.ceil((size * 2) / 3) }, (_, index) => {
    const syllables = Array.from({ length: 2 + (index % 3) }, () => pick(SYLLABLES)).join('');
    return NOUNS[index] ?? syllables.charAt(0).toUpperCase() + syllables.slice(1);
  });
  return Array.from({ length: size }, (_, index) =>
    index % 3 === 2
      ? `${pick(simple)}${pick(['', 's', 'n'])}${pick(simple).toLowerCase()}`
      : (simple[Math.floor((index * 2) / 3)] ?? ''),
  );
}
