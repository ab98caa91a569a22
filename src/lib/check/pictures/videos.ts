import type { TextDocument } from '../../articles/text-document.ts';
import { findVideos, OWN_FILE } from '../../embeds/found-videos.ts';
import { PROVIDERS } from '../../embeds/provider-table.ts';
import { readEmbed } from '../../embeds/read-embed.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import { attributeOf, positionOfNode } from '../../source/text-tree.ts';
import { joinGerman } from '../../values/counts.ts';
import { resolvePath } from './found-images.ts';

/** A video in a text; what is missing is for the schema of its component. */
export interface FoundVideo {
  url: string;
  captions: string | undefined;
  position: Position;
}

const FILM = /^\.\/(?:[a-z\d][\w-]*\/)*[a-z\d][\w.-]*\.mp4$/i;
const CAPTIONS = /^\.\/(?:[a-z\d][\w-]*\/)*[a-z\d][\w.-]*\.vtt$/i;
/** Leads to a video, but does not name it. */
const SHORTENED =
  /^https?:\/\/(?:v[mt]\.tiktok\.com|(?:www\.)?tiktok\.com\/t|t\.co|bit\.ly|fb\.watch)\//i;
/** A post of Mastodon as another server shows it, which no frame does. */
const COPIED = /^https:\/\/[^/]+\/(?:deck\/|web\/)?@[\w.-]+@(?<server>[\w.-]+)\/\d+/;

const KNOWN = joinGerman(PROVIDERS.map(({ name }) => name));
const UNKNOWN = `zeigt <Video> nichts. Es kennt ${KNOWN}, und eigene Filme neben dem Beitrag (./film.mp4). Kopiere die Adresse des einzelnen Videos aus dem Browser, mit https:// am Anfang; bei anderen Anbietern setze einen Link.`;
const SHORT =
  'ist eine Kurzadresse, die das Video nicht nennt. Öffne sie im Browser, und kopiere die Adresse von dort.';
const NO_FILM =
  'ist kein Film, der sich zeigen lässt. Er liegt als MP4 neben dem Beitrag oder in dessen Ordner, und der Name besteht aus Buchstaben ohne Umlaute, Ziffern und Bindestrichen: ./film.mp4.';
const NO_CAPTIONS = 'sind keine Untertitel. Sie liegen als WebVTT neben dem Beitrag: ./film.vtt.';
const ASK_FOR_CAPTIONS =
  'Der Film hat keine Untertitel; wer nicht hört, versteht ihn nicht. Lege sie als WebVTT neben den Beitrag, und ergänze captions="./film.vtt". Ohne Ton schadet ihr Fehlen nicht.';

/** The videos of a text, in its order. */
export function findVideoUses({ tree }: TextDocument<unknown>): FoundVideo[] {
  return (tree === undefined ? [] : findVideos(tree)).flatMap((node) => {
    const url = attributeOf(node, 'url') ?? '';
    const captions = attributeOf(node, 'captions') ?? undefined;
    return url === '' ? [] : [{ url, captions, position: positionOfNode(node) }];
  });
}

/** Videos that nobody can show, and films without captions. */
export function checkVideos(document: TextDocument<unknown>): Problem[] {
  return findVideoUses(document).flatMap(({ url, captions, position }) => {
    const report = (message: string) =>
      problemAt('invalid-video', document.path, position, message);
    if (!OWN_FILE.test(url)) return readEmbed(url) === undefined ? report(explain(url)) : [];
    if (!FILM.test(url)) return report(`\`${url}\` ${NO_FILM}`);
    if (captions === undefined)
      return problemAt('missing-captions', document.path, position, ASK_FOR_CAPTIONS);
    return CAPTIONS.test(captions) ? [] : report(`\`${captions}\` ${NO_CAPTIONS}`);
  });
}

/** Films and captions that are not beside their text. */
export function checkFilms(
  path: string,
  found: readonly FoundVideo[],
  hasFile: (path: string) => boolean,
): Problem[] {
  return found.flatMap(({ url, captions, position }) =>
    [url, captions]
      .filter((file) => file !== undefined)
      .filter((file) => FILM.test(file) || CAPTIONS.test(file))
      .filter((file) => !hasFile(resolvePath(path, file)))
      .map((file) =>
        problemAt(
          'missing-film',
          path,
          position,
          `Die Datei \`${file}\` gibt es nicht. Lege sie neben diesen Beitrag, oder verbessere den Namen; große und kleine Buchstaben zählen.`,
        ),
      ),
  );
}

function explain(url: string): string {
  if (SHORTENED.test(url)) return `\`${url}\` ${SHORT}`;
  const { server } = COPIED.exec(url)?.groups ?? {};
  if (server !== undefined)
    return `\`${url}\` zeigt nur die Kopie eines Beitrags. Öffne das Original auf ${server}, und kopiere die Adresse von dort.`;
  return /^\/?[\w-]+\.mp4$/i.test(url) ? `\`${url}\` ${NO_FILM}` : `Von \`${url}\` ${UNKNOWN}`;
}
