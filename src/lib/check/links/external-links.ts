import type { Problem } from '../../source/problem.ts';
import { explainHost } from '../../values/host.ts';
import { nearest } from '../../values/nearest.ts';

/** What is wrong with a link, wherever it stands. */
export type Fault = Pick<Problem, 'message' | 'severity'>;

/** What an address on another server begins with. */
const SCHEMES = ['https', 'http', 'ftp', 'sftp'];
/** Names and numbers under which a machine reaches itself. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/;

/** What is wrong with the address of a link that leaves the site; undefined for others. */
export function faultOfExternal(href: string): Fault | undefined {
  const error = (message: string): Fault => ({ message, severity: 'error' });
  if (/^www\./i.test(href))
    return error(`Dem Link \`${href}\` fehlt der Anfang. Schreibe \`https://${href}\`.`);
  if (/^(?:javascript|data|vbscript|file):/i.test(href))
    return error(
      `Der Link \`${href.slice(0, 40)}\` führt auf keine Seite. Verlinke eine Adresse mit https://.`,
    );
  if (/^mailto:/i.test(href))
    return /^mailto:[^\s@,?]+@[^\s@,?]+\.[^\s@,?]+(?:\?.*)?$/i.test(href)
      ? undefined
      : error(
          `\`${href}\` ist keine E-Mail-Adresse. Schreibe etwa \`mailto:redaktion@magazin.de\`.`,
        );
  const [, scheme] = /^([a-z]{2,}):\/\//i.exec(href) ?? [];
  const meant = scheme === undefined ? undefined : nearest(scheme, SCHEMES);
  if (meant !== undefined && meant !== scheme?.toLowerCase())
    return error(`Der Link \`${href}\` hat einen Tippfehler am Anfang. Meinst du \`${meant}://\`?`);
  if (!/^https?:/i.test(href)) return undefined;
  if (/^https?:(?!\/\/[^/])/i.test(href) || /^https?:\/\/https?:/i.test(href))
    return error(
      `Der Link \`${href}\` hat einen Tippfehler am Anfang. Nach \`https:\` kommen zwei Schrägstriche und der Name der Website.`,
    );
  if (!URL.canParse(href) || /\s/.test(href) || !isHost(href))
    return error(
      `Der Link \`${href}\` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.`,
    );
  if (OWN_MACHINE.test(new URL(href).hostname))
    return {
      severity: 'hint',
      message: `Der Link \`${href}\` führt auf den eigenen Rechner; bei Lesern geht er ins Leere. Nimm die Adresse, unter der die Seite öffentlich ist.`,
    };
  if (/^http:/i.test(href))
    return {
      severity: 'hint',
      message: `Der Link \`${href}\` ist unverschlüsselt; Browser warnen davor. Prüfe, ob es die Seite mit \`https://\` gibt.`,
    };
  return undefined;
}

/** One dot at the end is allowed: it says that the name is whole. */
function isHost(href: string): boolean {
  return explainHost(new URL(href).hostname.replace(/\.$/, '')) === undefined;
}
