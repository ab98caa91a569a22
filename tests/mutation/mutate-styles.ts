import { parse } from 'postcss';
import type { Mutation } from './mutation.ts';

const CUSTOM_PROPERTY = /^--|var\(--/;

/**
 * Mistakes in a style sheet: a custom property that is not set, or not used; or another number in it.
 * Whether other declarations look right is for the eye.
 */
export function mutateStyles(source: string): Mutation[] {
  const mutations: Mutation[] = [];
  parse(source).walkDecls(({ prop, source: place, value }) => {
    const start = place?.start?.offset;
    const end = place?.end?.offset;
    if (start === undefined || end === undefined) return;
    if (!CUSTOM_PROPERTY.test(`${prop}: ${value}`)) return;
    mutations.push({ start, end, text: '' });
    const number = /(?<![\w.#-])\d+(?:\.\d+)?/.exec(value);
    const valueAt = source.indexOf(value, start);
    if (number === null || valueAt === -1) return;
    const numberAt = valueAt + number.index;
    const text = String(Number(number[0]) * 2 + 1);
    mutations.push({ start: numberAt, end: numberAt + number[0].length, text });
  });
  return mutations;
}
