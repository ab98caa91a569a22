import { Parser } from 'htmlparser2';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi;

/** A text with the characters that entities of HTML stand for: `R&amp;D` → `R&D`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const parts: string[] = [];
    const parser = new Parser({ ontext: (part) => parts.push(part) });
    parser.end(entity);
    return parts.join('');
  });
}
