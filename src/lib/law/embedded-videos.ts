import type { Embed } from '../embeds/read-embed.ts';
import { compareGerman } from '../values/counts.ts';

/** Who receives data when readers load a video or post: a provider, or the operator of a server. */
export interface VideoRecipient {
  name: string;
  /** A German sentence. */
  description: string;
  /** URL of the provider's own privacy policy. */
  privacy: string;
}

/** What readers must know before they click (Art. 13 GDPR); the recipients follow. */
export const VIDEO_NOTICE: readonly string[] = [
  'In unseren Beiträgen stehen Videos und Beiträge anderer Anbieter. Zu sehen ist zunächst nur ein Standbild, das von dieser Website kommt. Erst wenn Sie auf die Schaltfläche darunter klicken, lädt Ihr Browser den Inhalt vom Server des Anbieters. Der Anbieter erfährt dabei Ihre IP-Adresse, die Kennung von Browser und Betriebssystem, den Namen dieser Website und welchen Inhalt Sie abrufen. Er kann Cookies setzen und andere Daten auf Ihrem Gerät speichern oder auslesen. Haben Sie dort ein Konto, kann er den Abruf Ihnen zuordnen.',
  'Rechtsgrundlage ist Ihre Einwilligung, die Sie mit dem Klick geben (Art. 6 Abs. 1 lit. a DSGVO, § 25 Abs. 1 TDDDG). Sie gilt nur für diesen einen Inhalt und nur, bis Sie die Seite verlassen: Wir speichern sie nicht und fragen beim nächsten Mal wieder. Sie können sie jederzeit für die Zukunft widerrufen, indem Sie die Seite neu laden oder schließen. Auch ohne den Klick können Sie alles andere auf der Seite lesen.',
];

/** The recipients of the videos that a magazine shows, each once, in alphabetical order. */
export function listVideoRecipients(embeds: readonly Embed[]): VideoRecipient[] {
  const recipients = new Map(embeds.map(describeRecipient).map((each) => [each.name, each]));
  return [...recipients.values()].toSorted((left, right) => compareGerman(left.name, right.name));
}

/** Art. 13(1)(e) and (f) GDPR: who it is, and where the data may go. */
function describeRecipient({ provider, page }: Embed): VideoRecipient {
  const { name, company, destination, privacy } = provider;
  const { host, origin } = new URL(page);
  if (company === undefined)
    return {
      name: `${host} (${name})`,
      description: `Anbieter ist der Betreiber des Servers ${host}. Wer das ist und wo der Server steht, sagt dessen eigene Erklärung.`,
      privacy: new URL(privacy, origin).href,
    };
  return {
    name,
    description: `Anbieter ist ${company}. ${destination}`,
    privacy,
  };
}
