import sanitizeHtml from 'sanitize-html';

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
      '*': (tagName, attributes) => ({
        tagName,
        attribs: {
          ...absolutize(attributes, pageUrl),
          ...(tagName === 'details' ? { open: '' } : {}),
        },
      }),
    },
  }).trim();
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
