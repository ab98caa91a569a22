import type { ImportedArticle } from '../../lib/import/imported-article.ts';

/** The file that holds all notes of a run. */
export const REPORT = 'import-bericht.md';

/** Counts what a run does, and writes the parts of its report. */
export function createTally() {
  const counts = { published: 0, drafts: 0, known: 0, missing: 0, remarks: 0 };
  const skipped: string[] = [];
  const failed: string[] = [];
  return {
    head: (lines: readonly string[]) =>
      `# Bericht über den Umzug\n\n${[...lines, ...[...skipped, ...failed].map((line) => `- ${line}`)].join('\n')}\n`,
    add: (label: string, target: string, { isDraft, pictures, remarks }: ImportedArticle) => {
      counts[isDraft ? 'drafts' : 'published'] += 1;
      counts.missing += pictures.filter(({ bytes }) => bytes === undefined).length;
      counts.remarks += remarks.length;
      const state = isDraft ? ' (Entwurf)' : '';
      return `\n## ${target}${state}\n\nAus ${label}\n${remarks.map((remark) => `\n- ${remark}`).join('')}\n`;
    },
    known: () => {
      counts.known += 1;
    },
    skip: (line: string) => void skipped.push(line),
    fail: (label: string, sentence: string) => {
      const line = `${label}: nicht übernommen. ${sentence}`;
      failed.push(line);
      console.error(line);
      return `\n## ${label}\n\n- nicht übernommen. ${sentence}\n`;
    },
    summary: () =>
      [
        '',
        `Veröffentlicht: ${counts.published}, Entwürfe: ${counts.drafts}, schon da: ${counts.known}, Seiten und anderes ausgelassen: ${skipped.length}, nicht zu lesen: ${failed.length}.`,
        `Hinweise: ${counts.remarks}, fehlende Bilder: ${counts.missing}.`,
        '',
      ].join('\n'),
    hasFailed: () => failed.length > 0,
  };
}
