import sanitizeHtml from 'sanitize-html';

const URL_ATTRIBUTES = ['href', 'src'] as const;

/**
 * The HTML of an article as feed readers can show it: each address absolute, no scripts, styles,
 * forms or drawings, no ids (two items may stand on one page). `address` is where the article
 * stands; fragments lead there. What can be folded comes unfolded.
 */
export function toFeedHtml(html: string, address: string): string {
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
          ...absolutize(attributes, address),
          ...(tagName === 'details' ? { open: '' } : {}),
        },
      }),
    },
  }).trim();
}

function absolutize(attributes: sanitizeHtml.Attributes, address: string): sanitizeHtml.Attributes {
  const addresses = URL_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value !== undefined && URL.canParse(value, address)
      ? [[name, new URL(value, address).href] as const]
      : [];
  });
  return { ...attributes, ...Object.fromEntries(addresses) };
}
