import { z } from 'zod';
import { creditSchema } from './credit.ts';
import { partialDate } from './fields.ts';

/** A component that editors may use in MDX without an import. */
interface ComponentDefinition {
  /** What it is for, in a German sentence. */
  description: string;
  /** The properties in the opening tag. */
  properties: z.ZodObject;
  /** True when there is text between its two tags; otherwise readers would never see that text. */
  hasText: boolean;
}

const text = (description: string) => z.string().trim().min(1).describe(description);
const NOTHING = z.strictObject({});

const datum = z.strictObject({
  label: text('Bezeichnung des Balkens'),
  value: z.number().min(0).describe('Länge des Balkens, mit Punkt statt Komma'),
});

const sourceId = text('`id` der Quelle unter `sources`; sie öffnet sich bei der Nummer').optional();

const figure = z.strictObject({
  image: text('Bilddatei neben dem Beitrag, etwa ./foto.jpg'),
  alt: z.string().optional().describe('Was auf dem Bild zu sehen ist'),
  decorative: z.boolean().optional().describe('Steht allein, wenn das Bild nur schmückt'),
  caption: text('Bildunterschrift').optional(),
  credit: creditSchema.optional(),
  sourceId,
  width: z
    .enum(['breit'])
    .optional()
    .describe('`breit`, wenn das Bild breiter als der Text sein soll'),
});

/** All components with what they may hold: the check, the editor support and the handbook follow. */
export const COMPONENTS: Readonly<Record<string, ComponentDefinition>> = {
  BarChart: {
    description: 'Balkendiagramm; die Tabelle dazu entsteht von selbst.',
    properties: z.strictObject({
      title: text('Titel des Diagramms'),
      data: z
        .array(datum)
        .min(1)
        .describe('Die Balken in der Reihenfolge, in der sie stehen sollen'),
      unit: text('Einheit, etwa Prozent').optional(),
      asOf: partialDate.optional().describe('Stand der Zahlen: Jahr, Monat oder Tag'),
      source: text('Quelle der Zahlen').optional(),
      sourceId,
      note: text('Anmerkung').optional(),
    }),
    hasText: false,
  },
  Contact: blockOfSite('Kontaktwege des Verlags aus site.yaml.'),
  DataProtectionAuthority: blockOfSite('Zuständige Datenschutzaufsicht aus site.yaml.'),
  DataProtectionOfficer: blockOfSite('Datenschutzbeauftragte oder -beauftragter aus site.yaml.'),
  Figure: {
    description: 'Bild im Text mit Unterschrift und Urheber.',
    properties: figure,
    hasText: false,
  },
  Gallery: {
    description: 'Mehrere Bilder nebeneinander, jedes zum Vergrößern.',
    properties: z.strictObject({
      caption: text('Unterschrift für alle Bilder zusammen').optional(),
    }),
    hasText: true,
  },
  Hosting: blockOfSite('Betreiber des Servers aus site.yaml.'),
  HostingTransfer: blockOfSite('Grundlage der Übermittlung an den Betreiber des Servers.'),
  LogRetention: blockOfSite('Wie lange der Server Protokolle behält.'),
  Note: {
    description: 'Randnotiz, abgesetzt vom Text.',
    properties: z.strictObject({ title: text('Titel der Notiz').optional() }),
    hasText: true,
  },
  PaidLink: {
    description: 'Bezahlter Link; die Kennzeichnung kommt von selbst.',
    properties: z.strictObject({ href: text('Ziel des Links') }),
    hasText: true,
  },
  Publisher: blockOfSite('Name und Anschrift des Verlags aus site.yaml.'),
  PullQuote: {
    description: 'Hervorgehobener Satz, wörtlich aus dem Beitrag.',
    properties: z.strictObject({ cite: text('Wer es gesagt hat').optional() }),
    hasText: true,
  },
  Source: {
    description: 'Nummer einer Quelle hinter der Aussage, die sie belegt.',
    properties: z.strictObject({ id: text('`id` der Quelle unter `sources`') }),
    hasText: false,
  },
  Video: {
    description:
      'Video oder Beitrag eines anderen Anbieters, der erst nach einem Klick lädt, oder eigener Film.',
    properties: z.strictObject({
      url: text('Adresse beim Anbieter, oder Filmdatei neben dem Beitrag, etwa ./film.mp4'),
      title: text('Was zu sehen ist'),
      image: text(
        'Standbild neben dem Beitrag, etwa ./bild.jpg; sonst wird eines gezeichnet',
      ).optional(),
      captions: text('Untertitel eines eigenen Films, etwa ./film.vtt').optional(),
      caption: text('Unterschrift').optional(),
      credit: creditSchema.optional(),
    }),
    hasText: false,
  },
  VideoProviders: blockOfSite('Absatz der Datenschutzerklärung zu den Anbietern der Videos.'),
};

/** The names of the components that editors may use in MDX. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

function blockOfSite(description: string): ComponentDefinition {
  return { description, properties: NOTHING, hasText: false };
}
