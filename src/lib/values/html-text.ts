const INVISIBLE_BREAKS = /[\u00AD\u200B]/g;

/**
 * Text for programs that set it themselves (feeds, structured data): without soft hyphens and
 * zero-width spaces. No-break spaces stay, they belong to the text.
 */
export function toPlainText(text: string): string {
  return text.replace(INVISIBLE_BREAKS, '');
}

/** Text as it stands in HTML, in an element or a quoted attribute: `R&D` → `R&amp;D`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
