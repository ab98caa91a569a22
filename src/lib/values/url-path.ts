/** True for a link within the site as editors write it: from the root, not from a host. */
export function isRootPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

/** An address part without percent signs, as people read it; a faulty one stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * The path that a link leads to, in the one form in which addresses are compared: without `?…` and
 * `#…`, percent signs read as the letters they stand for, but `%2F`, which is no slash. Undefined
 * for percent signs that stand for nothing.
 *
 * `/artikel/%61lt/#ziel` → `/artikel/alt/`, `/a%zz/` → undefined
 */
export function readAddress(href: string): string | undefined {
  const [path = ''] = href.split(/[?#]/);
  try {
    return path
      .split(/(%2f)/i)
      .map((part, index) => (index % 2 === 0 ? decodeURIComponent(part) : part))
      .join('');
  } catch {
    return undefined;
  }
}
