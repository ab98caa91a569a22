import type { Nodes, Root, RootContent } from 'mdast';
import { readEmbed } from '../embeds/read-embed.ts';
import { escapeHtml } from '../values/html-text.ts';
import { plainText } from './reading/mdast-text.ts';
import { quote, type Remarks } from './reading/remarks.ts';

/** A link that says no more than where it leads. */
const NAMELESS = /^(?:https?:\/\/\S+|(?:Video|Beitrag) bei [\w.() -]+)$/;

/**
 * The text with a `<Video>` for each paragraph that holds nothing but the address of one, or a link
 * to it: so blogs and exports write what they embed.
 */
export function liftVideos(tree: Root, remarks: Remarks): Root {
  return { ...tree, children: tree.children.map((node) => liftVideo(node, remarks)) };
}

function liftVideo(node: RootContent, remarks: Remarks): RootContent {
  if (node.type !== 'paragraph') return node;
  const [child, ...others] = node.children.filter((each) => plainText(each).trim() !== '');
  const url = child === undefined || others.length > 0 ? undefined : addressOf(child);
  const embed = url === undefined ? undefined : readEmbed(url);
  if (embed === undefined) return node;
  const label = plainText(node).replace(/\s+/g, ' ').trim();
  const isNameless = NAMELESS.test(label);
  if (isNameless)
    remarks.add(
      `Video ohne Titel; schreibe in \`title\`, was zu sehen ist: ${quote(embed.page, 240)}`,
    );
  const { kind, name } = embed.provider;
  const title = isNameless ? `${kind} bei ${name}` : label;
  return {
    type: 'html',
    value: `<Video url="${escapeHtml(embed.page)}" title="${escapeHtml(title)}" />`,
  };
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link') return node.url;
  // Tidying writes a link that shows its own address as `html`.
  return node.type === 'text' || node.type === 'html' ? node.value.trim() : undefined;
}
