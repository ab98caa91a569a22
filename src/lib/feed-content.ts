import sanitizeHtml from 'sanitize-html';

const URL_ATTRIBUTES = ['href', 'src'] as const;

/**
 * The HTML of an article as feed readers can show it: each address absolute, no scripts, styles,
 * forms or drawings. `address` is where the article stands; fragments lead there.
 */
export function toFeedHtml(html: string, address: string): string {
  return sanitizeHtml(html.replaceAll('\u00AD', ''), {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'details', 'summary'],
    allowedAttributes: {
      a: ['href', 'rel', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      '*': ['lang', 'id', 'title', 'start', 'scope', 'colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    nonTextTags: ['script', 'style', 'svg', 'textarea', 'noscript', 'button'],
    transformTags: {
      '*': (tagName, attributes) => ({ tagName, attribs: absolutize(attributes, address) }),
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
