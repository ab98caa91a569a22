/** Below the upper edge of the window, where a heading followed to comes to rest. */
const EDGE = 60;

/** Marks the section read in the table of contents where CSS alone cannot (`:target-current`). */
export function markCurrentSection(): void {
  if (CSS.supports('scroll-target-group:auto')) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  addEventListener('scroll', () => {
    const current = links.findLast(({ hash }) => topOf(hash.slice(1)) < EDGE);
    for (const link of links) link.ariaCurrent = String(link === current);
  });
}

function topOf(id: string): number {
  return Number(document.getElementById(id)?.getBoundingClientRect().top);
}
