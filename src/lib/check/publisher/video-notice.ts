import type { TextDocument } from '../../articles/text-document.ts';
import { readEmbed } from '../../embeds/read-embed.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { isElement, walk } from '../../source/text-tree.ts';
import { joinGerman } from '../../values/counts.ts';
import type { FoundVideo } from '../pictures/videos.ts';

/** A text that readers see, with its videos. */
interface TextWithVideos {
  text: TextDocument<unknown>;
  videos: readonly FoundVideo[];
  hasVideoNotice: boolean;
}

const NOTICE = 'VideoProviders';

/** Whether a text holds the block that names the providers. */
export function hasVideoNotice({ tree }: TextDocument<unknown>): boolean {
  return tree !== undefined && walk(tree).some((node) => isElement(node) && node.name === NOTICE);
}

/**
 * A privacy notice that does not name who receives data when readers load a video, although there
 * is one (Art. 13(1)(e) GDPR): an error in a release.
 */
export function checkVideoNotice(texts: readonly TextWithVideos[], isRelease: boolean): Problem[] {
  const page = texts.find(({ text }) => /(?:^|\/)pages\/datenschutz\.mdx?$/.test(text.path));
  const embeds = texts
    .filter(({ text }) => text.isPublic)
    .flatMap(({ videos }) => videos.flatMap(({ url }) => readEmbed(url) ?? []));
  if (page === undefined || page.hasVideoNotice || embeds.length === 0) return [];
  const { path } = page.text;
  const names = joinGerman([...new Set(embeds.map(({ provider }) => provider.name))]);
  const rename = path.endsWith('.md')
    ? ' Benenne die Datei vorher um: Sie muss auf .mdx enden.'
    : '';
  const message = `Im Magazin lassen sich Inhalte von ${names} laden; der Absatz dazu fehlt der Datenschutzerklärung (Art. 13 DSGVO). Setze <${NOTICE} /> in eine eigene Zeile, etwa unter den Abschnitt über fremde Server: Er nennt die Anbieter von selbst.${rename}`;
  const severity = isRelease ? 'error' : 'hint';
  return [problemAt('missing-video-notice', path, { line: 1, column: 1 }, message, severity)];
}
