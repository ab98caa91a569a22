import sanitizeHtml from 'sanitize-html';
import type { Article } from './article.ts';
import { formatDate } from './dates.ts';
import type { FeedImage } from './feed.ts';
import { escapeHtml, toPlainText } from './plain-text.ts';

const URL_ATTRIBUTES = ['href', 'src'] as const;

type FeedArticle = Pick<Article, 'advertising' | 'asOf' | 'cover' | 'sources' | 'corrections'>;

/**
 * Everything a reader of a feed should see of an article, in the order of its page: the label of
 * advertising, the state of knowledge, the photo with its credit, the text, sources, corrections.
 */
export function composeFeedText(
  article: FeedArticle,
  html: string,
  address: string,
  image: FeedImage | undefined,
): string {
  const { advertising, asOf, cover, sources, corrections } = article;
  const parts = [
    advertising === undefined
      ? ''
      : `<p><strong>Anzeige</strong>${advertising.client === undefined ? '' : ` · ${escapeHtml(advertising.client)}`}</p>`,
    asOf === undefined ? '' : `<p><strong>Stand des Wissens: ${formatDate(asOf)}</strong></p>`,
    image === undefined ? '' : formatPhoto(image, cover?.caption),
    html,
    formatSources(sources),
    formatCorrections(corrections),
  ];
  return toPlainText(toFeedHtml(parts.join('\n'), address));
}

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

/** Corrections (Pressekodex, Ziffer 3) and later additions as a list below the text. */
export function formatCorrections(corrections: Article['corrections']): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(({ date, text, kind }) => {
    const what = kind === 'correction' ? 'Korrektur' : 'Nachtrag';
    return `<li><strong>${what} vom <time datetime="${date}">${formatDate(date)}</time>:</strong> ${escapeHtml(text)}</li>`;
  });
  return `<h2>Korrekturen und Nachträge</h2>\n<ul>${items.join('')}</ul>`;
}

function formatSources(sources: Article['sources']): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ title, publisher, url, date }) => {
    const name =
      url === undefined
        ? escapeHtml(title)
        : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
    const rest = [publisher, date === undefined ? undefined : formatDate(date)];
    const known = rest.filter((part) => part !== undefined).map(escapeHtml);
    return `<li>${[name, ...known].join(', ')}</li>`;
  });
  return `<h2>Quellen</h2>\n<ul>${items.join('')}</ul>`;
}

function formatPhoto(image: FeedImage, caption: string | undefined): string {
  const { url, alt, width, height, credit } = image;
  const words = [caption, credit].filter((part) => part !== undefined).map(escapeHtml);
  const figcaption = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`;
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" />${figcaption}</figure>`;
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
