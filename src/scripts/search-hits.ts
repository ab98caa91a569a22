import { cutExcerpt, type ExcerptPart, markTerms } from '../lib/search/excerpt.ts';
import type { Hit } from '../lib/search/index-format.ts';
import { formatDate } from '../lib/values/dates.ts';

/** A result as a filled copy of the page's template, with the terms marked. */
export function renderHit(
  template: HTMLTemplateElement,
  hit: Hit,
  terms: readonly string[],
): Element {
  const item = document.importNode(template.content, true).firstElementChild;
  if (item === null) throw new Error('The template is empty.');
  const find = (name: string) => item.querySelector(`[data-teil="${name}"]`);
  const link = find('link');
  link?.setAttribute('href', hit.url);
  const label = find('kennzeichen');
  if (hit.label === undefined) label?.remove();
  else label?.replaceChildren(hit.label);
  find('titel')?.replaceChildren(...renderParts(markTerms(hit.title, terms)));
  const excerpt = cutExcerpt(hit.text, terms);
  const isFound = excerpt.some(({ isMatch }) => isMatch);
  const parts = isFound ? excerpt : markTerms(hit.description, terms);
  find('auszug')?.replaceChildren(...renderParts(parts));
  const time = find('datum');
  time?.setAttribute('datetime', hit.date);
  time?.replaceChildren(formatDate(hit.date));
  return item;
}

function renderParts(parts: readonly ExcerptPart[]): (string | Element)[] {
  return parts.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
