/** The letters that a member state's numbers begin with; XI is Northern Ireland. */
const COUNTRIES =
  /^(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)/;

/**
 * True for a VAT identification number of the EU (Umsatzsteuer-Identifikationsnummer). Spaces do
 * not count. Of German numbers the check digit is computed (ISO 7064, MOD 11,10); of the others
 * only the shape is known: two letters, then 8 to 12 letters or digits.
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
 * that tell a person's businesses apart (§ 139c AO). Its last digit is not published as a check
 * digit, so none is demanded.
 */
export function isEconomicId(text: string): boolean {
  return /^DE\d{9}-\d{5}$/.test(text.replaceAll(' ', ''));
}

/** ISO 7064, MOD 11,10: the last digit follows from those before it. */
function hasCheckDigit(digits: string): boolean {
  const product = [...digits.slice(0, -1)].reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits.at(-1));
}
