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
}

const NOTICE = 'VideoProviders';

/**
 * A privacy notice that does not name who receives data when readers load a video, although there
 * is one (Art. 13(1)(e) GDPR): an error in a release.
 */
export function checkVideoNotice(texts: readonly TextWithVideos[], isRelease: boolean): Problem[] {
  const page = texts.find(({ text }) => /(?:^|\/)pages\/datenschutz\.mdx?$/.test(text.path))?.text;
  const embeds = texts
    .filter(({ text }) => text.isPublic)
    .flatMap(({ videos }) => videos.flatMap(({ url }) => readEmbed(url) ?? []));
  if (page?.tree === undefined || embeds.length === 0) return [];
  if (walk(page.tree).some((node) => isElement(node) && node.name === NOTICE)) return [];
  const names = joinGerman([...new Set(embeds.map(({ provider }) => provider.name))]);
  const rename = page.path.endsWith('.md')
    ? ' Benenne die Datei vorher um: Sie muss auf .mdx enden.'
    : '';
  const message = `Im Magazin lassen sich Inhalte von ${names} laden; der Absatz dazu fehlt der Datenschutzerklärung (Art. 13 DSGVO). Setze <${NOTICE} /> in eine eigene Zeile, etwa unter den Abschnitt über fremde Server: Er nennt die Anbieter von selbst.${rename}`;
  const severity = isRelease ? 'error' : 'hint';
  return [problemAt('missing-video-notice', page.path, { line: 1, column: 1 }, message, severity)];
}
