import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Finding, type Problem, problemAt, problemOf } from '../../source/problem.ts';
import { valueAt } from '../../values/unknown-values.ts';

interface Habit {
  rule: RuleId;
  pattern: RegExp;
  /** The remedy; the match, and its first group, are what was typed. */
  message: (typed: string, part: string) => string;
}

/** So many places of a habit are named in one text. */
const MOST = 10;
const NO_BREAK_SPACE =
  'steht ein geschütztes Leerzeichen; Markdown erkennt es nicht. Ersetze es durch ein gewöhnliches.';

/** What writers type out of habit or bring from another system, and Markdown shows or drops as it is. */
const HABITS: readonly Habit[] = [
  {
    rule: 'broken-heading',
    pattern: /^#{2,6}[\u00A0\u202F]/gmu,
    message: () => `Hinter der Raute ${NO_BREAK_SPACE}`,
  },
  {
    rule: 'broken-list',
    pattern: /^(?:[-*+][\u00A0\u202F]|\d+[.)][\u00A0\u202F](?=.*\n\d+[.)][\u00A0\u202F ]))/gmu,
    message: () => `Hinter dem Zeichen der Liste ${NO_BREAK_SPACE}`,
  },
  {
    rule: 'broken-rule',
    pattern: /^[ \t]*(?=[-–]*[—–])[-–—]{2,}[ \t]*$/gmu,
    message: () =>
      'Aus `---` hat die Tastatur einen Gedankenstrich gemacht; das ist keine Trennlinie mehr. Schreibe `---`, mit einer Leerzeile davor.',
  },
  {
    rule: 'missing-target',
    pattern: /(?<![\\\]])\[(?![\d^ ])([^[\]\n]+)\](?:\[\]|\[[a-z][\w-]*\])(?![[(:])/gu,
    message: (typed) =>
      `Zu \`${typed}\` gibt es kein Ziel; Leser sehen die Klammern. Schreibe die Adresse dahinter: \`[Text](/adresse/)\`.`,
  },
  {
    rule: 'escaped-link',
    pattern: /\\\[[^[\]\n]+\\?\]\\?\((?:https?:|mailto:|\.{0,2}\/|#)[^()\s]*\)/gu,
    message: () =>
      'Der umgekehrte Schrägstrich vor der Klammer macht den Link zu bloßem Text. Lösche ihn.',
  },
  {
    rule: 'foreign-markup',
    pattern:
      /\{\{[<%][^}\n]*\}\}|\{%[^%\n]*%\}|\[\/?(?:caption|gallery|embed|audio|video|playlist|toc|contact-form-7|shortcode|(?:vc|et_pb|su)_\w+)(?:\s[^[\]\n]*=[^[\]\n]*)?\]|!?\[\[[^[\]\n]+\]\]|==\p{L}[^=\n]*==|^:::.*$/gimu,
    message: (typed) =>
      `\`${typed}\` ist die Schreibweise eines anderen Systems; Leser sehen sie als Text. Lösche sie, oder nimm den Baustein von hier.`,
  },
  {
    rule: 'lost-backslash',
    pattern: /(?<![\p{L}`])(?:[A-Za-z]:\\(?:[\w.-]+\\)*[!-/:-@[-`{-~]|\\\\\p{L}[\w.-]*\\)\S*/gu,
    message: (typed) =>
      `In \`${typed}\` verschwindet ein umgekehrter Schrägstrich. Setze den Pfad zwischen zwei Gravis-Zeichen: \`\` \`${typed}\` \`\`.`,
  },
];

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/iu;

/** Markup that is none, or that another system understands: shown to readers without a word. */
export function checkMisreadText(document: TextDocument<unknown>): Problem[] {
  const { path, body, tree, isWhole } = document;
  const entities = findEntities(document);
  if (tree === undefined) return entities;
  const text = sourceWithoutCode({ source: body, body, tree });
  const defined = new Set([...body.matchAll(/^\[([^\]\n]+)\]:/gmu)].map(([, name = '']) => name));
  const found = HABITS.flatMap(({ rule, pattern, message }) =>
    [...text.matchAll(pattern)]
      .filter(([typed, part = '']) => rule !== 'missing-target' || !isDefined(typed, part, defined))
      .slice(0, MOST)
      .map(({ index, 0: typed, 1: part = '' }): Finding => {
        return { rule, ...positionInText(text, index), message: message(typed.trim(), part) };
      }),
  );
  return [...entities, ...(isWhole ? found : []).map((finding) => problemOf(path, finding))];
}

/** Entities in fields that are no Markdown: `R&amp;B` appears like that. */
function findEntities({ path, data, frontmatter }: TextDocument<unknown>): Problem[] {
  return ['title', 'description', 'kicker'].flatMap((name) => {
    const value = valueAt(data, name);
    const [entity] = (typeof value === 'string' ? ENTITY.exec(value) : null) ?? [];
    if (entity === undefined) return [];
    const message = `\`${entity}\` erscheint hier so, wie es dasteht. Schreibe das Zeichen selbst, etwa „&“ statt \`&amp;\`.`;
    return [problemAt('entity-in-field', path, frontmatter.positionOf([name]), message)];
  });
}

/** Whether the text defines a target for `[Text][]` or `[Text][ziel]`. */
function isDefined(typed: string, text: string, defined: ReadonlySet<string>): boolean {
  const name = /\[([^[\]]+)\]$/u.exec(typed)?.[1] ?? text;
  return [...defined].some((own) => own.toLowerCase() === name.toLowerCase());
}
