import type { BlogEntry } from '../blogs/blog-entry.ts';
import { findRemote, prepareBlogPage } from '../blogs/blog-page.ts';
import type { ResolveLink } from '../blogs/link-resolver.ts';
import { parseHtml, readHtmlTree } from '../html/read-html.ts';
import type { Reading } from '../reading/reading.ts';
import type { Remarks } from '../reading/remarks.ts';

/** The entries of an export, the blog's hosts, and what it holds that is no article. */
export interface BlogExport {
  entries: BlogEntry[];
  hosts: string[];
  /** German lines on pages, drafts in the bin and the like. */
  skipped: string[];
}

/** Reads the HTML of an export. */
export function readPage(html: string, resolveLink: ResolveLink, remarks: Remarks): Reading {
  const page = parseHtml(html);
  prepareBlogPage(page, resolveLink, remarks);
  return readHtmlTree(page, remarks, findRemote);
}
