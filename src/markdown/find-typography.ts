import { markdownToHtml, mdxToJs } from 'satteri';
import type { TypographyFinding } from './block-collector.ts';
import { englishPassages } from './english-passages.ts';
import { germanTypography } from './typography.ts';

/**
 * What typesetting could not decide in a text: quotation marks without a partner, marks of the
 * same kind inside each other, rows of dots. The same pass as in the build; a text that is no
 * MDX gives an empty list, since its faults are reported elsewhere.
 */
export function findTypography(body: string, isMdx: boolean): TypographyFinding[] {
  const findings: TypographyFinding[] = [];
  const collect = (finding: TypographyFinding) => findings.push(finding);
  const options = {
    features: { smartPunctuation: false },
    mdastPlugins: [
      englishPassages,
      germanTypography({
        onUnbalanced: collect,
        onDoubtful: collect,
        protectHyphens: false,
        onlyReads: true,
      }),
    ],
  };
  try {
    if (isMdx) mdxToJs(body, options);
    else markdownToHtml(body, options);
  } catch {
    return [];
  }
  return findings;
}
