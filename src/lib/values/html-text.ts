const INVISIBLE_BREAKS = /[\u00AD\u200B]/g;

/**
 * Text for programs with a layout of their own (feeds, structured data): without soft hyphens and
 * zero-width spaces. No-break spaces stay, since they belong to the text.
 */
export function toPlainText(text: string): string {
  return text.replace(INVISIBLE_BREAKS, '');
}

/** Escapes text for an element or a quoted attribute of HTML and XML: `R&D` → `R&amp;D`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
