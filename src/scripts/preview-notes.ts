/** What the check has found, as the preview's server tells it. */
interface Note {
  line: number;
  severity: 'error' | 'hint';
  message: string;
}

/** Shows what the check knows of the open text, in a strip that opens; nothing where that is nothing. */
export async function showNotes(url: string): Promise<void> {
  // A page that stands in for a text that cannot be shown says so itself.
  if (document.title.startsWith('Noch nicht zu sehen')) return;
  const response = await fetch(`${url}?seite=${encodeURIComponent(location.pathname)}`);
  const notes: Note[] = await response.json();
  if (notes.length > 0) document.body.append(makeStrip(notes));
}

function makeStrip(notes: readonly Note[]): HTMLElement {
  const strip = document.createElement('aside');
  strip.ariaLabel = 'Prüfung';
  strip.dataset.print = 'no';
  // No classes: these styles are for no reader's page.
  strip.style.cssText =
    'position: sticky; bottom: 0; z-index: 10; max-height: 60vh; overflow: auto; padding: 0.5rem 1rem; border-top: 1px solid var(--color-rule); background: var(--color-paper); font-size: 0.875rem';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  const hints = notes.length - errors;
  summary.textContent = `Prüfung: ${errors} Fehler, ${hints} ${hints === 1 ? 'Hinweis' : 'Hinweise'} zu diesem Text`;
  const list = document.createElement('ul');
  list.append(
    ...notes.map(({ line, severity, message }) => {
      const item = document.createElement('li');
      item.textContent = `Zeile ${line}, ${severity === 'error' ? 'Fehler' : 'Hinweis'}: ${message}`;
      return item;
    }),
  );
  details.append(summary, list);
  strip.append(details);
  return strip;
}
