import { z } from 'zod';
import { explainOrigin } from '../lib/host-fault.ts';
import { isPlaceholder } from '../lib/placeholders.ts';
import { isRootPath } from '../lib/urls.ts';
import { isEconomicId, isVatId } from '../lib/vat-id.ts';
import { dayOrInstant, line, mailAddress, webAddress } from './fields.ts';

const POSTAL_CODE = 'muss aus fünf Ziffern bestehen';

const postalCode = z
  .union([z.string(), z.number().transform((code) => String(code).padStart(5, '0'))], {
    error: POSTAL_CODE,
  })
  .refine((code) => /^\d{5}$/.test(code), POSTAL_CODE);

const phone = z
  .string()
  .refine(
    (number) => /^\+?[\d\s()/-]{6,}$/.test(number),
    'muss eine Telefonnummer sein, etwa +49 30 1234567',
  );

/** An address at which papers can be served; a post office box is none (§ 5 Abs. 1 Nr. 1 DDG). */
function servedAt(minimum: number, maximum: number) {
  return line(minimum, maximum).refine(
    (address) => !/postfach|p\.?\s?o\.?\s?box/i.test(address),
    'nennt ein Postfach. Gebraucht wird eine Anschrift, an die zugestellt werden kann',
  );
}

const register = z.strictObject({
  court: line(2, 80).describe('Registergericht, etwa Amtsgericht Berlin-Charlottenburg'),
  number: line(2, 40)
    .refine(
      (number) => /^\p{L}{1,4}\.?\s?\d/u.test(number),
      'muss mit der Abteilung des Registers beginnen, etwa HRB 98761 oder VR 4321',
    )
    .describe('Registernummer mit Abteilung, etwa HRB 98761'),
});

const authority = z.strictObject({
  name: line(3, 160).describe('Name der Behörde'),
  url: webAddress.optional().describe('Website der Behörde'),
});

/** Placeholders are let through here: they stop the release, not the preview. */
const vatId = line(4, 20).refine(
  (number) => number.length < 4 || isVatId(number) || isPlaceholder(number),
  'ist keine gültige Umsatzsteuer-Identifikationsnummer: DE und neun Ziffern, deren letzte eine Prüfziffer ist. Die Steuernummer des Finanzamts gehört nicht hierher',
);

const economicId = line(4, 20).refine(
  (number) => isEconomicId(number),
  'ist keine Wirtschafts-Identifikationsnummer: DE, neun Ziffern, Bindestrich, fünf Ziffern',
);

const publisher = z.strictObject({
  name: line(2, 120).describe('Name des Verlags oder der Person, die haftet'),
  legalForm: line(2, 60).optional().describe('Rechtsform, falls der Name sie nicht nennt'),
  street: servedAt(3, 120).describe('Straße und Hausnummer, kein Postfach'),
  postalCode: postalCode.describe('Postleitzahl'),
  city: line(2, 80).describe('Ort'),
  country: line(2, 60).describe('Staat'),
  email: mailAddress.describe('E-Mail-Adresse'),
  phone: phone.optional().describe('Telefonnummer'),
  contactUrl: webAddress
    .optional()
    .describe('Kontaktweg im Netz, wenn es keine Telefonnummer gibt'),
  representatives: z.array(line(3, 120)).default([]).describe('Wer den Verlag vertritt'),
  register: register.optional().describe('Handels- oder Vereinsregister'),
  vatId: vatId.optional().describe('Umsatzsteuer-Identifikationsnummer'),
  economicId: economicId.optional().describe('Wirtschafts-Identifikationsnummer'),
  supervisoryAuthority: authority
    .optional()
    .describe('Aufsichtsbehörde, wenn die Tätigkeit eine Zulassung braucht'),
});

const responsible = z.strictObject({
  name: line(3, 120).describe('Wer für den Inhalt verantwortlich ist (§ 18 Abs. 2 MStV)'),
  address: servedAt(10, 200)
    .refine((address) => /\b\d{5}\b/.test(address), 'braucht eine Postleitzahl in Deutschland')
    .describe('Anschrift im Inland mit Postleitzahl'),
  scope: line(2, 120)
    .optional()
    .describe('Teil des Angebots, wenn es mehrere Verantwortliche gibt'),
});

const link = z.strictObject({
  label: line(2, 40).describe('Text des Links'),
  href: z
    .string()
    .refine((href) => isRootPath(href) || URL.canParse(href), 'muss mit / beginnen, etwa /themen/')
    .describe('Ziel des Links'),
});

/** `content/site.yaml`: who publishes the site and how it is named. */
export const siteSchema = z.strictObject({
  name: line(2, 40).describe('Name des Magazins'),
  claim: line(5, 120).describe('Ein Satz, der sagt, worum es geht'),
  description: line(50, 220).describe('Ein bis zwei Sätze für Suchmaschinen und Feed'),
  url: z
    .string({
      error: ({ input }) =>
        input === null ? 'ist leer. Lösche die Zeile; dann entsteht eine Vorschau' : undefined,
    })
    .trim()
    .refine((url) => url === '' || explainOrigin(url) === undefined, {
      error: ({ input }) =>
        `ist nicht die Adresse einer Website, etwa https://magazin.de. ${explainOrigin(String(input))}`,
    })
    .default('')
    .describe('Öffentliche Adresse; leer heißt Vorschau'),
  language: z.literal('de').default('de').describe('Sprache der Website'),
  publisher: publisher.describe('Wer die Website herausgibt und für sie haftet'),
  responsible: z.array(responsible).min(1).describe('Verantwortliche für den Inhalt'),
  hosting: z
    .strictObject({
      name: line(2, 120).describe('Unternehmen, das die Seiten ausliefert'),
      country: line(2, 60).describe('Staat, in dem es sitzt'),
      transfer: z
        .enum(['angemessenheit', 'standardvertragsklauseln'])
        .optional()
        .describe('Grundlage der Übermittlung, wenn es außerhalb von EU und EWR sitzt'),
      logDays: z
        .number()
        .int()
        .positive()
        .optional()
        .describe('Nach wie vielen Tagen Serverprotokolle gelöscht werden'),
    })
    .describe('Wer die Seiten ausliefert'),
  dataProtectionAuthority: authority.optional().describe('Zuständige Datenschutzaufsicht'),
  dataProtectionOfficer: z
    .strictObject({
      name: line(3, 120).optional().describe('Name'),
      email: mailAddress.describe('E-Mail-Adresse'),
    })
    .optional()
    .describe('Datenschutzbeauftragte oder Datenschutzbeauftragter, falls benannt'),
  security: z
    .strictObject({
      contact: z
        .union([mailAddress, webAddress])
        .describe('E-Mail-Adresse oder Seite für Hinweise auf Sicherheitslücken'),
      expires: dayOrInstant.optional().describe('Bis wann die Angabe gilt'),
    })
    .optional()
    .describe('Angaben für /.well-known/security.txt'),
  tdm: z.boolean().default(true).describe('true: Nutzungsvorbehalt nach § 44b UrhG'),
  feedAuthority: z
    .string()
    .regex(
      /^[a-z0-9.-]+\.[a-z]{2,},\d{4}(-\d{2}){0,2}$/,
      'muss aus einer Domain und einem Jahr bestehen, in dem sie Dir gehörte, etwa magazin.de,2026',
    )
    .optional()
    .describe('Nach einem Umzug: die erste Domain, damit Feeds alte Beiträge wiedererkennen'),
  navigation: z.array(link).min(1).max(6).describe('Links im Kopf der Seiten'),
});

/** The checked content of `content/site.yaml`. */
export type SiteData = z.output<typeof siteSchema>;
