import { z } from 'zod';
import { explainOrigin, isRootPath } from '../lib/values/url-parts.ts';
import { dayOrInstant, line, mailAddress, webUrl } from './fields.ts';
import { DESCRIPTION } from './limits.ts';
import { authority, publisher, responsible } from './publisher.ts';

const link = z.strictObject({
  label: line(2, 40).describe('Text des Links'),
  href: z
    .string()
    .refine((href) => isRootPath(href) || URL.canParse(href), 'muss mit / beginnen, etwa /themen/')
    .describe('Ziel des Links'),
});

/** Whose configuration a build writes. */
const SERVERS = [
  'netlify',
  'cloudflare',
  'apache',
  'nginx',
  'caddy',
  'vercel',
  'statisch',
] as const;
export type HostServer = (typeof SERVERS)[number];

/** `content/site.yaml`: who publishes the site and how it is named. */
export const siteSchema = z.strictObject({
  name: line(2, 40).describe('Name des Magazins'),
  claim: line(5, 120).describe('Ein Satz, der sagt, worum es geht'),
  description: line(DESCRIPTION.min, DESCRIPTION.max).describe(
    'Ein bis zwei Sätze für Suchmaschinen und Feed',
  ),
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
      server: z
        .enum(SERVERS)
        .optional()
        .describe(
          'Wessen Konfiguration der Bau schreibt; statisch: keine. Ohne Angabe die von Netlify und Cloudflare',
        ),
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
        .union([mailAddress, webUrl])
        .describe('E-Mail-Adresse oder Seite für Hinweise auf Sicherheitslücken'),
      expires: dayOrInstant.optional().describe('Bis wann die Angabe gilt'),
    })
    .optional()
    .describe('Angaben für /.well-known/security.txt'),
  tdm: z.boolean().default(true).describe('true: Nutzungsvorbehalt nach § 44b UrhG'),
  versions: z
    .boolean()
    .default(true)
    .describe('false: frühere Fassungen werden weder aufbewahrt noch gezeigt'),
  feedAuthority: z
    .string()
    .regex(
      /^[a-z0-9.-]+\.[a-z]{2,},\d{4}(-\d{2}){0,2}$/,
      'muss aus einer Domain und einem Jahr bestehen, in dem sie dir gehörte, etwa magazin.de,2026',
    )
    .optional()
    .describe('Nach einem Umzug: die erste Domain, damit Feeds alte Beiträge wiedererkennen'),
  navigation: z.array(link).min(1).max(6).describe('Links im Kopf der Seiten'),
});

/** The checked content of `content/site.yaml`. */
export type SiteData = z.output<typeof siteSchema>;
