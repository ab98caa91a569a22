/** So far a finger moves sideways before the next picture comes. */
const SWIPE = 50;

/**
 * Opens the pictures of a page in large, without leaving it. Everything else is left to the browser:
 * a modal dialog closes by Esc and by the gesture for "back", and returns the focus to the link.
 */
export function setUpLargeView(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.enlarge')];
  let open: ((index: number) => void) | undefined;
  for (const [index, link] of links.entries())
    link.addEventListener('click', (event) => {
      // With a key held down, readers ask for a tab, a window or a file.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // Safari focuses no link that is clicked.
      link.focus();
      open ??= createView(links);
      open(index);
    });
}

/** Returns what opens the view at a picture. */
function createView(links: readonly HTMLAnchorElement[]): (index: number) => void {
  let current = 0;
  let touched = 0;
  const count = make('output', {});
  const file = make('a', { textContent: 'Volle Größe' });
  const figure = make('figure', { ariaLive: 'polite' });
  const dialog = make('dialog', { className: 'large-view', ariaLabel: 'Großes Bild' });
  dialog.dataset.print = 'no';

  const show = (index: number) => {
    current = (index + links.length) % links.length;
    const link = links[current];
    if (link === undefined) return;
    const alt = link.querySelector('img')?.alt ?? '';
    const caption = link.closest('figure:has(> figcaption)')?.querySelector(':scope > figcaption');
    const words = caption?.cloneNode(true);
    // The number of a source opens what is behind the dialog.
    if (words instanceof Element) for (const mark of words.querySelectorAll('sup')) mark.remove();
    // A new one each time: the former picture must not stay while the next one is loading.
    file.href = link.href;
    figure.replaceChildren(make('img', { src: link.href, alt }), words ?? '', file);
    count.value = `${current + 1} von ${links.length}`;
  };
  const turn = (step: number) => links.length > 1 && show(current + step);
  const arrow = (textContent: string, ariaLabel: string, step: number) =>
    make('button', { className: 'turn', textContent, ariaLabel, onclick: () => turn(step) });
  const pages = [arrow('←', 'Voriges Bild', -1), count, arrow('→', 'Nächstes Bild', 1)];
  const close = make('button', { textContent: 'Schließen', autofocus: true });
  close.onclick = () => dialog.close();
  const bar = make('p', {});
  bar.append(...(links.length > 1 ? pages : []), close);
  dialog.append(bar, figure);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === figure) dialog.close();
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') turn(-1);
    if (key === 'ArrowRight') turn(1);
  });
  dialog.addEventListener('touchstart', ({ touches }) => {
    // Two fingers zoom, and one moves what is zoomed.
    const isSwipe = touches.length === 1 && visualViewport?.scale === 1;
    touched = isSwipe ? (touches[0]?.clientX ?? 0) : Number.NaN;
  });
  dialog.addEventListener('touchend', ({ changedTouches }) => {
    const distance = (changedTouches[0]?.clientX ?? 0) - touched;
    if (Math.abs(distance) > SWIPE) turn(-Math.sign(distance));
  });
  document.body.append(dialog);
  return (index) => {
    show(index);
    dialog.showModal();
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
