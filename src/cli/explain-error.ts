const DISK: Readonly<Record<string, string>> = {
  EACCES: 'Die Berechtigung fehlt',
  EPERM: 'Die Berechtigung fehlt',
  EIO: 'Das Laufwerk antwortet nicht richtig',
  EMFILE: 'Zu viele Dateien sind offen; schließe andere Programme',
  EBUSY: 'Ein anderes Programm hält die Datei offen; schließe sie dort',
  EEXIST: 'Das gibt es schon; nichts wird überschrieben',
  EFBIG: 'Die Datei ist größer, als das Laufwerk erlaubt',
  EISDIR: 'Das ist ein Ordner',
  ENAMETOOLONG: 'Der Name ist zu lang',
  ENOENT: 'Das gibt es nicht',
  ENOSPC: 'Der Speicher ist voll',
  EDQUOT: 'Der Speicher ist voll',
  ENOTDIR: 'Das ist kein Ordner',
  EROFS: 'Hier lässt sich nichts schreiben',
};

/**
 * A German sentence for whatever a command throws. Our own sentences stay as they are; faults of
 * the disk are named with their file. Anything else is a fault of the program: its own words go
 * along, for whoever mends it. `place` stands for the path that the fault itself names.
 */
export function explainError(error: unknown, place?: string): string {
  if (!(error instanceof Error)) return `Unerwarteter Fehler: ${String(error)}`;
  if ('code' in error && typeof error.code === 'string') {
    const named = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
    const file = place ?? named;
    const sentence = DISK[error.code];
    if (sentence !== undefined) return `${sentence}${file === undefined ? '' : `: ${file}`}.`;
  } else if (error.constructor === Error) {
    return error.message;
  }
  return `Unerwarteter Fehler, melde ihn dem Verlag: ${error.message}`;
}
