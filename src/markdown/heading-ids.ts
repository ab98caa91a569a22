import type { MdastPluginEntry } from 'satteri';
import { createHeadingNames } from '../lib/source/heading-names.ts';

/**
 * Gives each heading an id made from its raw text, before typesetting adds spaces. Throws when the
 * id would be empty.
 */
export const headingIds: MdastPluginEntry = () => {
  const nameHeading = createHeadingNames();
  return {
    name: 'heading-ids',
    options: { position: true },
    heading(node, context) {
      const text = context.textContent(node);
      const { id } = nameHeading(node.depth, text);
      if (id === '')
        throw new Error(
          `Zeile ${node.position?.start.line}: Aus der Überschrift „${text}“ lässt sich keine Adresse bilden.`,
        );
      context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  };
};
