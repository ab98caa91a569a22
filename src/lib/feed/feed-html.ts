import sanitizeHtml from 'sanitize-html';

/** A tag that is left out with its text. */
const LEFT_OUT = 'noscript';
/** By class: feed readers enlarge pictures in their own way. */
const UNWRAPPED: Readonly<Record<string, string>> = { enlarge: 'span' };
const URL_ATTRIBUTES = ['href', 'src'] as const;

/**
 * The HTML of an article as feed readers can show it: URLs absolute; no scripts, styles, forms or
 * drawings; no ids, since a reader may show several items on one page; `<details>` open. `pageUrl`
 * is the URL of the article, where fragments lead.
 */
export function toFeedHtml(html: string, pageUrl: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...sanitizeHtml.defaults.allowedTags,
      ...['del', 'details', 'img', 'ins', 'summary'],
    ],
    allowedAttributes: {
      a: ['href', 'rel', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      time: ['datetime'],
      details: ['open'],
      td: ['align'],
      th: ['align'],
      '*': ['lang', 'title', 'start', 'scope', 'colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    nonTextTags: ['script', 'style', 'svg', 'textarea', 'noscript', 'button'],
    transformTags: {
      // The number of a source remains, without what it opens on the page; other buttons are dropped.
      button: (tagName, { popovertarget }) => ({
        tagName: popovertarget === undefined ? tagName : 'span',
        attribs: {},
      }),
      // An animation, of which the first picture remains.
      label: () => ({ tagName: LEFT_OUT, attribs: {} }),
      '*': (tagName, attributes) => ({
        tagName: isOnlyForPages(attributes)
          ? LEFT_OUT
          : (UNWRAPPED[attributes.class ?? ''] ?? tagName),
        attribs: {
          ...absolutize(attributes, pageUrl),
          ...(tagName === 'details' ? { open: '' } : {}),
        },
      }),
    },
  }).trim();
}

/** What opens at a click, and what leads back to it. */
function isOnlyForPages({ popover, class: className }: sanitizeHtml.Attributes): boolean {
  return popover !== undefined || className === 'source-back';
}

function absolutize(attributes: sanitizeHtml.Attributes, pageUrl: string): sanitizeHtml.Attributes {
  const urls = URL_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value !== undefined && URL.canParse(value, pageUrl)
      ? [[name, new URL(value, pageUrl).href] as const]
      : [];
  });
  return { ...attributes, ...Object.fromEntries(urls) };
}
