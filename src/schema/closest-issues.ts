import type { z } from 'zod';

/**
 * What is wrong with a value that none of the alternatives accepts: the issues of the one that was
 * probably meant, which is of the right type, else those of the first.
 */
export function closestIssues({ errors, path }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const isOther = ({ code, path: inside }: z.core.$ZodIssue) =>
    code === 'invalid_type' && inside.length === 0;
  const closest = errors.find((issues) => !issues.some(isOther)) ?? errors[0] ?? [];
  return closest.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
