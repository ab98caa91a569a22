import { escapeHtml } from '../../values/html-text.ts';
import { attributesOf } from '../blogs/shortcode-table.ts';
import { quote, type Remarks } from '../reading/remarks.ts';

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|figure|figcaption|blockquote|pre|hr|section|article|iframe|!--|dl|dt|dd|form|address|details|summary)\b/i;
const PAIRED = /\[(caption|gallery|embed|video|audio|youtube)\b([^\]]*)\](?:([\s\S]*?)\[\/\1\])?/g;
/** A command of some plugin: it has attributes, or is a closing one. */
const UNKNOWN =
  /\[\/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?\]|\[\/[a-z][\w-]{2,}\]|\[(?:contact-form(?:-7)?|vc_\w+|toc|ratings|more)\]/gi;

/**
 * The HTML of a text from WordPress: commands in brackets become pictures, links or nothing with a
 * remark, and empty lines become paragraphs as the system itself does it. `attachments` holds the
 * addresses of pictures by number.
 */
export function readWordpressText(
  text: string,
  attachments: ReadonlyMap<string, string>,
  remarks: Remarks,
): string {
  const html = text
    .replace(/\r\n?/g, '\n')
    .replace(PAIRED, (whole, name: string, written: string, inside = '') => {
      const attributes = attributesOf(written.replace(/&quot;|[“”″]/g, '"'));
      if (name === 'caption') return captionOf(inside, attributes.get('caption') ?? '');
      if (name === 'gallery') {
        const ids = (attributes.get('ids') ?? attributes.get('include') ?? '').split(/[\s,]+/);
        const found = ids.flatMap((id) => attachments.get(id) ?? []);
        if (found.length < ids.length || found.length === 0)
          remarks.add(`Bilder einer Galerie fehlen im Export: ${quote(whole, 160)}`);
        return found
          .map((url) => `\n\n<figure><img src="${escapeHtml(url)}"></figure>\n\n`)
          .join('');
      }
      const url =
        inside.trim() ||
        attributes.get('src') ||
        attributes.get('mp4') ||
        attributes.get('mp3') ||
        attributes.get('0') ||
        '';
      if (/^https?:/.test(url))
        return `\n\n<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>\n\n`;
      remarks.add(`Kurzbefehl entfernt, setze von Hand ein, was er zeigte: ${quote(whole, 240)}`);
      return '';
    })
    .replace(UNKNOWN, (whole) => {
      if (!whole.startsWith('[/'))
        remarks.add(`Kurzbefehl entfernt, setze von Hand ein, was er zeigte: ${quote(whole, 240)}`);
      return '';
    });
  return /<!-- wp:/.test(html) || /<p[\s>]/i.test(html) ? html : addParagraphs(html);
}

/** A picture with the words after it, or with those of an attribute, as a caption. */
function captionOf(inside: string, caption: string): string {
  const picture = /<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>|<img\b[^>]*>/i.exec(inside)?.[0] ?? '';
  const words = inside.replace(picture, '').trim() || escapeHtml(caption);
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
}

function addParagraphs(text: string): string {
  // Preformatted text keeps its empty lines.
  return text
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/\n\s*\n/)
            .map(wrap)
            .join('\n'),
    )
    .join('');
}

function wrap(part: string): string {
  const text = part.trim();
  if (text === '' || BLOCK.test(text)) return text;
  return `<p>${text.replace(/\n/g, '<br>\n')}</p>`;
}
