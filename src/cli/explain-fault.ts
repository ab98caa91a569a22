const DISK: Readonly<Record<string, string>> = {
  EACCES: 'Die Berechtigung fehlt',
  EPERM: 'Die Berechtigung fehlt',
  EBUSY: 'Ein anderes Programm hält die Datei offen; schließe sie dort',
  EEXIST: 'Das gibt es schon; nichts wird überschrieben',
  EISDIR: 'Das ist ein Ordner',
  ENAMETOOLONG: 'Der Name ist zu lang',
  ENOENT: 'Das gibt es nicht',
  ENOSPC: 'Der Speicher ist voll',
  ENOTDIR: 'Das ist kein Ordner',
  EROFS: 'Hier lässt sich nichts schreiben',
};

/**
 * A German sentence for whatever a command throws. Our own sentences stay as they are; faults of
 * the disk are named with their file. Anything else is a fault of the program: its own words go
 * along, for whoever mends it.
 */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return `Unerwarteter Fehler: ${String(error)}`;
  if ('code' in error && typeof error.code === 'string') {
    const place = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '';
    const sentence = DISK[error.code];
    if (sentence !== undefined) return `${sentence}${place}.`;
  } else if (error.constructor === Error) {
    return error.message;
  }
  return `Unerwarteter Fehler, melde ihn dem Verlag: ${error.message}`;
}
