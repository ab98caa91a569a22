import { z } from 'zod';
import { isPlaceholder } from '../lib/values/placeholders.ts';
import { isEconomicId, isVatId } from '../lib/values/vat-id.ts';
import { line, mailAddress, webUrl } from './fields.ts';

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

/** A postal address where documents can be served; a PO box is none (§ 5 Abs. 1 Nr. 1 DDG). */
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

/** An authority that a reader may turn to. */
export const authority = z.strictObject({
  name: line(3, 160).describe('Name der Behörde'),
  url: webUrl.optional().describe('Website der Behörde'),
});

/** Placeholders pass here: they stop the release, not the preview. */
const vatId = line(4, 20).refine(
  (number) => number.length < 4 || isVatId(number) || isPlaceholder(number),
  'ist keine gültige Umsatzsteuer-Identifikationsnummer: DE und neun Ziffern, deren letzte eine Prüfziffer ist. Die Steuernummer des Finanzamts gehört nicht hierher',
);

const economicId = line(4, 20).refine(
  (number) => isEconomicId(number),
  'ist keine Wirtschafts-Identifikationsnummer: DE, neun Ziffern, Bindestrich, fünf Ziffern',
);

/** Who publishes the site and is liable for it (§ 5 DDG). */
export const publisher = z.strictObject({
  name: line(2, 120).describe('Name des Verlags oder der Person, die haftet'),
  legalForm: line(2, 60).optional().describe('Rechtsform, falls der Name sie nicht nennt'),
  street: servedAt(3, 120).describe('Straße und Hausnummer, kein Postfach'),
  postalCode: postalCode.describe('Postleitzahl'),
  city: line(2, 80).describe('Ort'),
  country: line(2, 60).describe('Staat'),
  email: mailAddress.describe('E-Mail-Adresse'),
  phone: phone.optional().describe('Telefonnummer'),
  contactUrl: webUrl.optional().describe('Kontaktweg im Netz, wenn es keine Telefonnummer gibt'),
  representatives: z.array(line(3, 120)).default([]).describe('Wer den Verlag vertritt'),
  register: register.optional().describe('Handels- oder Vereinsregister'),
  vatId: vatId.optional().describe('Umsatzsteuer-Identifikationsnummer'),
  economicId: economicId.optional().describe('Wirtschafts-Identifikationsnummer'),
  supervisoryAuthority: authority
    .optional()
    .describe('Aufsichtsbehörde, wenn die Tätigkeit eine Zulassung braucht'),
});

/** Who answers for the content (§ 18 Abs. 2 MStV). */
export const responsible = z.strictObject({
  name: line(3, 120).describe('Wer für den Inhalt verantwortlich ist (§ 18 Abs. 2 MStV)'),
  address: servedAt(10, 200)
    .refine((address) => /\b\d{5}\b/.test(address), 'braucht eine Postleitzahl in Deutschland')
    .describe('Anschrift im Inland mit Postleitzahl'),
  scope: line(2, 120)
    .optional()
    .describe('Teil des Angebots, wenn es mehrere Verantwortliche gibt'),
});
