import type { ArticleData } from '../../../schema/article.ts';
import { DESCRIPTION, DESCRIPTION_PLACEHOLDER, TITLE } from '../../../schema/limits.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import { listAt, valueAt } from '../../values/unknown-values.ts';

const MISSING_DESCRIPTION = `Der Vorspann fehlt noch. Schreibe anstelle des Platzhalters ein bis zwei Sätze, ${DESCRIPTION.min} bis ${DESCRIPTION.max} Zeichen.`;
const MISSING_TOPIC = 'Es fehlt noch ein Thema aus content/tags.yaml.';
const MISSING_TEXT =
  'Unter den Angaben fehlt der Text; Leser sähen nur Titel und Vorspann. Schreibe ihn, oder setze `draft: true`.';
const SHORT_TITLE = `Der Titel ist sehr kurz; in Listen und Suche sagt er wenig. Üblich sind ${TITLE.advised} bis ${TITLE.max} Zeichen.`;
const CUT_OFF =
  'Ab ` #` gilt der Rest der Zeile als Bemerkung und erscheint nicht. Gehört er zum Text, setze den ganzen Text in Anführungszeichen.';

/** A text without quotation marks around it, and a comment behind it. */
const COMMENT = /^((?:title|description|kicker):\s+(?!["'|>[{#&*!])\S.*?\s)#/;

/** What an article still lacks: a telling title, its description and topics, and its text. */
export function checkGaps(article: TextDocument<ArticleData>): Problem[] {
  const { frontmatter, path, source, body, data } = article;
  const written = frontmatter.data;
  const isDraft = valueAt(written, 'draft') === true;
  const hasDescription = valueAt(written, 'description') !== DESCRIPTION_PLACEHOLDER;
  // Without `draft: true` the schema asks for the topics.
  const hasTopic =
    !isDraft || !Array.isArray(valueAt(written, 'tags')) || listAt(written, 'tags').length > 0;
  const hasText = data === undefined || data.draft || body.trim() !== '';
  const isShort = data !== undefined && data.title.length < TITLE.advised;
  const at = (field: string) => frontmatter.positionOf([field]);
  return [
    ...(hasDescription
      ? []
      : [problemAt('missing-description', path, at('description'), MISSING_DESCRIPTION)]),
    ...(isShort ? [problemAt('short-title', path, at('title'), SHORT_TITLE)] : []),
    ...(hasTopic ? [] : [problemAt('missing-topic', path, at('tags'), MISSING_TOPIC)]),
    ...(hasText ? [] : [problemAt('missing-text', path, lastLineOf(source), MISSING_TEXT)]),
  ];
}

function lastLineOf(source: string): Position {
  return { line: source.trimEnd().split('\n').length, column: 1 };
}

/** Titles and teasers that end sooner than an editor thinks: "Platz #1" ends at "Platz". */
export function checkCutTexts({ path, source, body }: TextDocument<unknown>): Problem[] {
  // The body has an empty line for each line of the frontmatter.
  const lines = body.search(/[^\n]|$/);
  return source.split('\n', lines).flatMap((line, index): Problem[] => {
    const [, before] = COMMENT.exec(line) ?? [];
    const position = { line: index + 1, column: (before ?? '').length + 1 };
    return before === undefined ? [] : [problemAt('cut-off-text', path, position, CUT_OFF)];
  });
}
