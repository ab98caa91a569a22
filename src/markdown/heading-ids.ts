import type { MdastPluginEntry } from 'satteri';
import { slugify } from '../lib/values/slug.ts';

/**
 * Gives each heading an id slugified from its raw text, before typesetting adds spaces. Throws
 * when the id would be empty or that of an earlier heading.
 */
export const headingIds: MdastPluginEntry = () => {
  const lines = new Map<string, number>();
  return {
    name: 'heading-ids',
    options: { position: true },
    heading(node, context) {
      const text = context.textContent(node);
      const line = node.position?.start.line ?? 0;
      const id = slugify(text);
      if (id === '')
        throw new Error(
          `Zeile ${line}: Aus der Überschrift „${text}“ lässt sich keine Adresse bilden.`,
        );
      const earlier = lines.get(id);
      if (earlier !== undefined) {
        throw new Error(
          `Zeile ${line}: Die Überschrift „${text}“ ergibt dieselbe Adresse #${id} wie die in Zeile ${earlier}.`,
        );
      }
      lines.set(id, line);
      context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  };
};
