const FILE_SYSTEM_ERRORS: Readonly<Record<string, string>> = {
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
 * A German sentence for whatever a command throws. Our own sentences stay as they are; errors of
 * the file system are explained and name the file, `path` instead of the error's own if given.
 * Anything else is a bug, reported with its original message.
 */
export function explainError(error: unknown, path?: string): string {
  if (!(error instanceof Error)) return `Unerwarteter Fehler: ${String(error)}`;
  if ('code' in error && typeof error.code === 'string') {
    const file = path ?? ('path' in error ? error.path : undefined);
    const sentence = FILE_SYSTEM_ERRORS[error.code];
    if (sentence !== undefined) return `${sentence}${file === undefined ? '' : `: ${file}`}.`;
  } else if (error.constructor === Error) {
    return error.message;
  }
  return `Unerwarteter Fehler, melde ihn dem Verlag: ${error.message}`;
}
