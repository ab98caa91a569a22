import type { Text } from 'mdast';
import type { Custom } from 'satteri';
import type { ProtectedText } from '../lib/typography/hyphen-protection.ts';
import { escapeText } from './raw-html.ts';

/** Pieces of a text as nodes: what must not wrap in `<span class="nb">`. */
export function toNodes(pieces: readonly ProtectedText[]): (Text | Custom)[] {
  return pieces.map(({ text, keep }) => (keep ? unbroken(text) : toText(text)));
}

/** The same as raw HTML. */
export function toHtml(pieces: readonly ProtectedText[]): string {
  return pieces
    .map(({ text, keep }) =>
      keep ? `<span class="nb">${escapeText(text)}</span>` : escapeText(text),
    )
    .join('');
}

function unbroken(text: string): Custom {
  const data = { hName: 'span', hProperties: { className: ['nb'] } };
  return { type: 'unbroken', data, children: [toText(text)] };
}

function toText(value: string): Text {
  return { type: 'text', value };
}
