const ENGLISH =
  /\b(required|invalid|expected|received|unrecognized|unexpected|must|should|cannot|could|not|string|number|boolean|array|object|record|union|int|integer|nan|infinity|null|undefined|key|keys|input|option|value|date|too|small|big|least|most|error|failed|the|is|of|to)\b/gi;

/** The English words of a message for editors; names and values in backticks or „…“ are ignored. */
export function findEnglish(message: string): string[] {
  return message.replace(/`[^`]*`|„[^“]*“/g, '').match(ENGLISH) ?? [];
}
