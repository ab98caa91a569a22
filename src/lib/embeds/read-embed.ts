import { explainHost } from '../values/url-parts.ts';
import type { Provider, Shape } from './provider.ts';
import { PROVIDERS } from './provider-table.ts';

/** A video or post on another server, which a frame can show. */
export interface Embed {
  provider: Provider;
  /** Where it is on the provider's own website. */
  page: string;
  /** What the frame loads. */
  frame: string;
  shape: Shape;
}

/**
 * Nothing that means something else in HTML, a policy or a script: no user, port, quotation mark,
 * space, backslash or letter outside ASCII.
 */
const SAFE = /^https:\/\/(?<host>[\w.-]+)(?<rest>\/[\w!#%&+,./:;=?@~-]*)$/i;
/** Neither a number nor a name of the reader's own network. */
const PUBLIC_HOST = /\.[a-z][a-z\d-]*[a-z]$/;
const START = /[?&#;](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?:&|$)/;

/**
 * The video or post at an address as editors copy it, or as a frame loads it; undefined for unknown
 * providers and for what is not plainly a web address. The frame of a frame is itself.
 */
export function readEmbed(address: string): Embed | undefined {
  const { host: written = '', rest = '' } = SAFE.exec(address)?.groups ?? {};
  const host = written.toLowerCase();
  if (!PUBLIC_HOST.test(host) || explainHost(host) !== undefined) return undefined;
  const named = PROVIDERS.filter(({ hosts }) => hosts?.includes(host));
  const candidates = named.length > 0 ? named : PROVIDERS.filter(({ hosts }) => !hosts);
  return candidates.flatMap((provider) => readForms(provider, host, rest)).at(0);
}

function readForms(provider: Provider, host: string, rest: string): Embed[] {
  const { startParameter } = provider;
  const seconds = startParameter === undefined ? 0 : readStart(rest);
  return provider.forms.flatMap(({ pattern, page, frame, shape = 'wide' }) => {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined) return [];
    const fill = (template: string, parameter = 'start') => {
      const path = found.replace(pattern, template);
      const url = new URL(path, `https://${host}`);
      if (seconds > 0) url.searchParams.set(parameter, String(seconds));
      return url.href;
    };
    return [{ provider, page: fill(page, startParameter), frame: fill(frame), shape }];
  });
}

/** `?t=1m30s`, `&start=90` → 90; 0 where nothing is given. */
function readStart(rest: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = START.exec(rest) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
