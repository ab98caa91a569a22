/** True for addresses that search engines should list: no error page, no further list pages. */
export function isInSitemap(address: string): boolean {
  return !/\/(?:404|(?:archiv|themen\/[^/]+)\/\d+)\/?$/.test(new URL(address).pathname);
}
