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
