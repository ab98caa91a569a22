import type { RuleId } from '../../../schema/rule-ids.ts';
import { nearest } from '../../values/nearest.ts';
import { explainHost } from '../../values/url-parts.ts';

/** What is wrong with a link, wherever it is. */
export interface LinkError {
  rule: RuleId;
  message: string;
}

/** The schemes of other servers. */
const SCHEMES = ['https', 'http', 'ftp', 'sftp'];
/** Names and numbers under which a machine reaches itself. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/;

/** What is wrong with the URL of a link that leaves the site; undefined for others. */
export function checkExternalLink(href: string): LinkError | undefined {
  const invalid = (message: string): LinkError => ({ rule: 'invalid-link', message });
  if (/^www\./i.test(href))
    return invalid(`Dem Link \`${href}\` fehlt der Anfang. Schreibe \`https://${href}\`.`);
  if (/^(?:javascript|data|vbscript|file):/i.test(href))
    return {
      rule: 'unsafe-link',
      message: `Der Link \`${href.slice(0, 40)}\` führt auf keine Seite. Verlinke eine Adresse mit https://.`,
    };
  if (/^mailto:/i.test(href))
    return /^mailto:[^\s@,?]+@[^\s@,?]+\.[^\s@,?]+(?:\?.*)?$/i.test(href)
      ? undefined
      : invalid(
          `\`${href}\` ist keine E-Mail-Adresse. Schreibe etwa \`mailto:redaktion@magazin.de\`.`,
        );
  const [, scheme] = /^([a-z]{2,}):\/\//i.exec(href) ?? [];
  const meant = scheme === undefined ? undefined : nearest(scheme, SCHEMES);
  if (meant !== undefined && meant !== scheme?.toLowerCase())
    return invalid(
      `Der Link \`${href}\` hat einen Tippfehler am Anfang. Meinst du \`${meant}://\`?`,
    );
  return /^https?:/i.test(href) ? checkWebUrl(href, invalid) : undefined;
}

function checkWebUrl(href: string, invalid: (message: string) => LinkError): LinkError | undefined {
  if (/^https?:(?!\/\/[^/])/i.test(href) || /^https?:\/\/https?:/i.test(href))
    return invalid(
      `Der Link \`${href}\` hat einen Tippfehler am Anfang. Nach \`https:\` kommen zwei Schrägstriche und der Name der Website.`,
    );
  if (!URL.canParse(href) || /\s/.test(href) || !isHost(href))
    return invalid(
      `Der Link \`${href}\` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.`,
    );
  if (OWN_MACHINE.test(new URL(href).hostname))
    return {
      rule: 'local-link',
      message: `Der Link \`${href}\` führt auf den eigenen Rechner; bei Lesern geht er ins Leere. Nimm die Adresse, unter der die Seite öffentlich ist.`,
    };
  if (/^http:/i.test(href))
    return {
      rule: 'insecure-link',
      message: `Der Link \`${href}\` ist unverschlüsselt; Browser warnen davor. Prüfe, ob es die Seite mit \`https://\` gibt.`,
    };
  return undefined;
}

/** A dot at the end is allowed: it says that the name is complete. */
function isHost(href: string): boolean {
  return explainHost(new URL(href).hostname.replace(/\.$/, '')) === undefined;
}
