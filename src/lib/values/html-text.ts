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

/**
 * The first attribute of that name in HTML that the build has written; undefined without one. The
 * reverse of `escapeHtml`.
 */
export function attributeIn(html: string, name: string): string | undefined {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(html) ?? [];
  return value?.replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const CHARACTERS = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);
