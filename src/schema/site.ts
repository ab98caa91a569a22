import { z } from 'zod';
import { isRootPath } from '../lib/urls.ts';
import { line, mailAddress, webAddress } from './fields.ts';

const postalCode = z
  .union([z.string(), z.number().transform((code) => String(code).padStart(5, '0'))])
  .refine((code) => /^\d{5}$/.test(code), 'muss aus fünf Ziffern bestehen');

const phone = z
  .string()
  .refine(
    (number) => /^\+?[\d\s()/-]{6,}$/.test(number),
    'muss eine Telefonnummer sein, etwa +49 30 1234567',
  );

const register = z.strictObject({
  court: line(2, 80).describe('Registergericht, etwa Amtsgericht Berlin-Charlottenburg'),
  number: line(2, 40).describe('Registernummer, etwa HRB 12345'),
});

const publisher = z.strictObject({
  name: line(2, 120).describe('Name des Verlags oder der Person, die haftet'),
  legalForm: line(2, 60).optional().describe('Rechtsform, falls der Name sie nicht nennt'),
  street: line(3, 120).describe('Straße und Hausnummer, kein Postfach'),
  postalCode: postalCode.describe('Postleitzahl'),
  city: line(2, 80).describe('Ort'),
  country: line(2, 60).describe('Staat'),
  email: mailAddress.describe('E-Mail-Adresse'),
  phone: phone.optional().describe('Telefonnummer'),
  representatives: z.array(line(3, 120)).default([]).describe('Wer den Verlag vertritt'),
  register: register.optional().describe('Handels- oder Vereinsregister'),
  vatId: line(4, 20).optional().describe('Umsatzsteuer-Identifikationsnummer'),
});

const responsible = z.strictObject({
  name: line(3, 120).describe('Wer für den Inhalt verantwortlich ist (§ 18 Abs. 2 MStV)'),
  address: line(10, 200).describe('Anschrift'),
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
    .union([z.literal(''), webAddress])
    .default('')
    .describe('Öffentliche Adresse; leer heißt Vorschau'),
  language: z.literal('de').default('de').describe('Sprache der Website'),
  publisher,
  responsible: z.array(responsible).min(1).describe('Verantwortliche für den Inhalt'),
  hosting: z.strictObject({
    name: line(2, 120).describe('Unternehmen, das die Seiten ausliefert'),
    country: line(2, 60).describe('Staat, in dem es sitzt'),
  }),
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
