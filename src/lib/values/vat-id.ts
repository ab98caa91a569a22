/** Prefixes by member state; XI is Northern Ireland. */
const COUNTRIES =
  /^(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)/;

/**
 * True for a VAT identification number of the EU (Umsatzsteuer-Identifikationsnummer), with or
 * without spaces. The check digit of German numbers is verified (ISO 7064, MOD 11,10), of the
 * others only the format: two letters, then 8 to 12 letters or digits.
 *
 * `DE136695976` → true, `DE136695977` → false, `27/123/45678` (a Steuernummer) → false
 */
export function isVatId(text: string): boolean {
  const number = text.replaceAll(' ', '').toUpperCase();
  if (number.startsWith('DE'))
    return /^DE[1-9]\d{8}$/.test(number) && hasCheckDigit(number.slice(2));
  return COUNTRIES.test(number) && /^[A-Z]{2}[0-9A-Z+*]{8,12}$/.test(number);
}

/**
 * True for a German Wirtschafts-Identifikationsnummer: `DE`, nine digits, a hyphen and five digits
 * that distinguish a person's businesses (§ 139c AO). It has no published check digit.
 */
export function isEconomicId(text: string): boolean {
  return /^DE\d{9}-\d{5}$/.test(text.replaceAll(' ', ''));
}

/** ISO 7064, MOD 11,10: the last digit follows from the preceding ones. */
function hasCheckDigit(digits: string): boolean {
  const product = [...digits.slice(0, -1)].reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits.at(-1));
}
