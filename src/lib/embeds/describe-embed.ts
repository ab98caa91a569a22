import type { Embed } from './read-embed.ts';

/** The words around an embed on its page. */
export interface EmbedWords {
  /** „YouTube“; for a server that anyone may run, its host as well. */
  source: string;
  /** What the button does, and what that means for the reader. */
  button: string;
  consequence: string;
  link: string;
}

/** Says in German what an embed is, and what a click sends to whom. */
export function describeEmbed({ provider, page }: Embed): EmbedWords {
  const { name, hosts, kind, recipient } = provider;
  const { host } = new URL(page);
  const source = hosts === undefined ? `${host} (${name})` : name;
  return {
    source,
    button: `${kind} von ${source} laden`,
    consequence: `Dabei gehen Daten an ${recipient ?? `den Betreiber von ${host}`}.`,
    link: `${kind} bei ${source} ansehen`,
  };
}
