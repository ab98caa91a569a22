/** A list of correct words in all their forms, with capitals as they are written. */
export interface Dictionary {
  has(word: string): boolean;
  isEnglish(word: string): boolean;
  /** Terms of the trade that it lacks; they may take endings. */
  readonly terms: ReadonlySet<string>;
}

/** Elements that link the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'es'];
const MIN_PART = 4;
const MIN_STEM = 3;
/** Shorter words end others by chance. */
const MIN_ADJECTIVE = 6;
/** A longer rest may be a compound itself. */
const MIN_COMPOUND = 9;
/** Separable prefixes, with which verbs are made at will. */
const PREFIX =
  /^(?:ab|an|auf|aus|bei|durch|ein|her(?:aus|ein|um)?|hin(?:aus|ein)?|los|mit|nach|um|vor(?:an|aus|bei)?|weg|weiter|wieder|zurück|zusammen|zu)(?=\p{L}{4})/u;
const ENDINGS = ['', 's', 'n', 'en', 'es', 'e', 'er', 'ern', 'in', 'innen'];

/**
 * A function that tells whether a word may stand in a German text: the dictionary has it, as it is
 * or as the parts of a compound; or it is one of `own`, with any ending.
 */
export function createJudge(
  dictionary: Dictionary,
  own: ReadonlySet<string>,
): (word: string, isPart: boolean) => boolean {
  const isListed = (word: string) => dictionary.has(word) || dictionary.has(lower(word));
  const isNoun = (word: string) => dictionary.has(capitalize(word)) || own.has(capitalize(word));
  // Without it a long word would be split in all ways again and again.
  const compounds = new Map<string, boolean>();
  const isCompound = (word: string): boolean => {
    const answer = compounds.get(word) ?? canBeSplit(word);
    compounds.set(word, answer);
    return answer;
  };
  const isPart = (word: string) => isNoun(word) || isListed(word);
  const canBeSplit = (word: string): boolean => {
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut += 1) {
      const rest = word.slice(cut);
      const endsWell = isNoun(rest) || (rest.length >= MIN_COMPOUND && isCompound(rest));
      const start = word.slice(0, cut);
      if (endsWell && (dictionary.isEnglish(start) || stemsOf(start).some(isPart))) return true;
    }
    return false;
  };
  /** As in `klimaneutral` and `pandemiebedingt`. */
  const isAdjective = (word: string): boolean => {
    for (let cut = MIN_PART; cut <= word.length - MIN_ADJECTIVE; cut += 1)
      if (dictionary.has(word.slice(cut)) && stemsOf(word.slice(0, cut)).some(isNoun)) return true;
    return false;
  };
  const isOwn = (word: string) =>
    ENDINGS.some((ending) => word.endsWith(ending) && own.has(cutEnd(word, ending)));
  return (word, isHyphenated) =>
    isOwn(word) ||
    isListed(word) ||
    isOwn(lower(word)) ||
    (isCapital(word)
      ? isCompound(lower(word))
      : dictionary.has(word.replace(PREFIX, '')) || isAdjective(word)) ||
    (isHyphenated && stemsOf(word).some((stem) => isNoun(stem) || isOwn(stem)));
}

/** The word without each element that may link it to the next part of a compound. */
function stemsOf(word: string): string[] {
  return LINKS.filter((link) => word.endsWith(link))
    .map((link) => cutEnd(word, link))
    .filter(({ length }) => length >= MIN_STEM);
}

function cutEnd(word: string, end: string): string {
  return word.slice(0, word.length - end.length);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word as it stands within a sentence, unless it is a noun. */
export function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
