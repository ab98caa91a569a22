/**
 * Shows the buttons that need scripts, each only where the browser can do it, and gives the headings
 * of an article a link to themselves. Neither takes space of its own, so nothing moves.
 */
export function setUpSharing(): void {
  const row = document.getElementById('_weitergeben');
  const notice = row?.querySelector('output');
  const buttons = [...(row?.querySelectorAll('button') ?? [])].filter(({ value }) => value !== '');
  const share = buttons.pop();
  // Pages without encryption have neither.
  const { clipboard } = navigator;
  if ('share' in navigator) enable(share, (url) => navigator.share({ title: document.title, url }));
  for (const copy of clipboard === undefined ? [] : buttons)
    enable(copy, async (text) => {
      await clipboard.writeText(text);
      if (notice) notice.value = 'Kopiert';
    });
  for (const heading of document.querySelectorAll('.prose > [id]:is(h2, h3, h4)')) {
    const link = document.createElement('a');
    link.className = 'anchor';
    link.href = `#${heading.id}`;
    link.ariaLabel = 'Absatz verlinken';
    link.dataset.print = 'no';
    // Otherwise the name of the link would be part of the heading's.
    heading.ariaLabel = heading.textContent;
    heading.append(link);
  }
}

function enable(
  button: HTMLButtonElement | undefined,
  passOn: (value: string) => Promise<void>,
): void {
  // Rejected when readers change their minds.
  button?.addEventListener('click', () => passOn(button.value).catch(() => undefined));
  button?.classList.remove('invisible');
}
