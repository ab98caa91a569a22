import type { SourceFile } from './validation.ts';

/**
 * Returns what an earlier run made of a file, or makes it. `step` names what is made: plain data
 * that follows from the step, the path and the text alone. What `isKept` refuses is made each time.
 */
export type Recall = <Value>(
  step: string,
  file: SourceFile,
  make: () => Value,
  isKept?: (value: Value) => boolean,
) => Value;

/** Remembers nothing. */
export const makeAgain: Recall = (_step, _file, make) => make();
