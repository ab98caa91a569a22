import { slugify } from '../lib/values/slug.ts';

/**
 * What editors write for a field, German and English, by the field that is meant: in small
 * letters, ä as ae, without hyphens. Where a word may mean several, the upper one comes first.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  // An article and a page; what is a source, and what a topic, comes before what has a title
  tags: 'tag thema themen topic topics schlagwort schlagworte schlagwoerter stichwort stichworte keywords kategorie kategorien category categories rubrik',
  sources: 'quelle quellen source literatur nachweise belege references',
  source: 'quelle quellen sources',
  credit:
    'bildnachweis fotograf fotografin urheber urheberin copyright quelle source autor author lizenz foto',
  title: 'titel ueberschrift headline heading name bezeichnung label quelle source',
  description:
    'beschreibung vorspann teaser anriss zusammenfassung summary excerpt abstract lead intro text inhalt',
  kicker: 'dachzeile oberzeile spitzmarke rubrik ressort',
  authors: 'autor autoren autorin autorinnen author verfasser von by redaktion',
  publishedAt:
    'datum date pubdate published publishdate veroeffentlicht veroeffentlichtam veroeffentlichung erschienen erscheinungsdatum erstellt created',
  updatedAt:
    'aktualisiert aktualisiertam geaendert geaendertam ueberarbeitet updated update lastmod modified lastmodified',
  asOf: 'stand wissensstand datenstand',
  pinned: 'angeheftet oben aufmacherbis startseite sticky featured weight',
  draft: 'entwurf unveroeffentlicht hidden',
  cover: 'titelbild bild foto aufmacher image photo thumbnail coverimage heroimage',
  related: 'verwandt verwandte verwandtes sieheauch mehr weiterlesen passend',
  series: 'serie reihe folge',
  corrections: 'korrektur korrekturen berichtigung berichtigungen nachtrag correction errata',
  advertising: 'werbung anzeige sponsor sponsored sponsoring reklame',
  ai: 'ki kuenstlicheintelligenz',
  aliases: 'alias altername altenamen frueher weiterleitung weiterleitungen redirect redirects',
  check: 'pruefung pruefen lint',
  ignore: 'ignorieren ausnahme ausnahmen abschalten aus uebergehen disable',
  // Parts of an article
  image: 'bild foto porträt portrait portraet datei bilddatei photo file src pfad url',
  alt: 'alternativtext alttext bildbeschreibung beschreibung description text',
  caption: 'bildunterschrift unterschrift bildtext legende titel title',
  creator: 'urheber urheberin fotograf fotografin autor autorin author von name foto photographer',
  agency: 'agentur bildagentur',
  license: 'lizenz licence nutzungsrechte',
  licenseUrl: 'lizenzadresse lizenzlink lizenzurl link url',
  decorative: 'schmuck dekorativ deko',
  publisher:
    'verlag herausgeber verleger medium zeitung organisation autor autoren author authors quelle source impressum firma',
  date: 'datum tag stand jahr year vom am publishedat published veroeffentlicht erschienen',
  part: 'teil nummer folge number nr',
  id: 'kuerzel kennung name titel title serie slug',
  text: 'beschreibung description inhalt wortlaut korrektur berichtigung',
  images: 'bild bilder image fotos',
  reviewedBy: 'geprueft geprueftvon pruefer reviewer reviewed verantwortlich',
  client: 'kunde auftraggeber auftraggeberin firma sponsor name partner',
  // Lists and components
  label: 'name titel title bezeichnung beschriftung text',
  kind: 'art typ type sorte',
  role: 'rolle funktion position beruf amt jobtitel titel title',
  bio: 'biografie biographie vita lebenslauf ueber about beschreibung description text',
  url: 'adresse link website webseite homepage web href internet domain',
  href: 'adresse link url ziel pfad website',
  unit: 'einheit',
  data: 'daten werte zahlen values',
  value: 'wert zahl',
  note: 'anmerkung hinweis bemerkung fussnote',
  cite: 'quelle autor author person source name',
  // The publisher's data
  name: 'titel title bezeichnung firma person vorname nachname anbieter label',
  claim: 'slogan motto untertitel leitsatz tagline',
  language: 'sprache lang locale',
  responsible: 'verantwortlich verantwortliche verantwortlicher',
  hosting: 'hoster host server provider anbieter',
  navigation: 'menue menu navi nav',
  legalForm: 'rechtsform gesellschaftsform',
  street: 'strasse adresse anschrift hausnummer address',
  address: 'adresse anschrift strasse street',
  postalCode: 'plz postleitzahl zip zipcode',
  city: 'ort stadt',
  country: 'land staat sitz',
  email: 'mail emailadresse mailadresse',
  phone: 'telefon telefonnummer tel handy mobil fon',
  contactUrl: 'kontakt kontaktformular url website link',
  representatives: 'vertreter vertreten vertretung geschaeftsfuehrer geschaeftsfuehrung vorstand',
  register: 'handelsregister vereinsregister registernummer hrb',
  court: 'gericht amtsgericht registergericht',
  number: 'nummer nr registernummer',
  vatId: 'ustid ustidnr ust umsatzsteuer umsatzsteuerid vat',
  economicId: 'widnr wirtschaftsid',
  scope: 'teil bereich umfang ressort rubrik',
  transfer: 'uebermittlung grundlage',
  logDays: 'protokolle logs tage logtage aufbewahrung',
  contact: 'kontakt email mail',
  expires: 'ablauf gueltigbis bis',
};

const WORDS = Object.entries(SYNONYMS).map(
  ([key, words]) => [key, new Set(words.split(' '))] as const,
);

/** The fields that a word may mean, the likeliest first. */
export function fieldsMeantBy(word: string): string[] {
  const plain = slugify(word).replaceAll('-', '');
  return WORDS.filter(([, words]) => words.has(plain)).map(([key]) => key);
}
