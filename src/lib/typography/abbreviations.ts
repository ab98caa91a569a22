import type { Rule } from './block.ts';
import { NARROW, SPACE } from './patterns.ts';

/** Abbreviations of several parts (Duden). Those of one part (usw., bzw.) have no space to bind. */
const ABBREVIATIONS = `
a.a.O. a.D. a.d. a.M. b.w. d.Ä. d.h. d.i. d.J. d.Verf. e.G. e.h. e.K. e.Kfm. e.Kfr. e.V. f.d.R.
g.g.A. g.U. h.c. i.A. i.Allg. i.allg. i.Br. i.d.F. i.d.R. i.d.S. i.e.S. i.H. i.H.v. i.J. i.R.
i.S. i.S.d. i.S.e. i.S.v. i.Ü. i.V. i.V.m. i.w.S. i.Z.m. k.A. k.o. k.u.k. l.c. m.a.W. m.E.
m.M.n. m.W. m.w.N. m.w.V. n.Chr. n.a. n.i.O. n.N. n.V. n.v.Chr. o.a. o.ä. o.Ä. o.B. o.D.
o.dgl. o.E. o.g. o.J. o.O. o.O.u.J. o.V. ö.L. ö.b.u.v. p.a. p.m. p.A. p.P. q.e.d. s.a. s.o.
s.u. u.a. u.Ä. u.ä. u.a.m. u.d.M. u.dgl. u.dgl.m. u.E. u.s.w. u.s.f. u.U. u.v.a. u.v.a.m.
u.v.m. u.W. ü.d.M. v.a. v.A.w. v.Chr. v.g.u. v.H. v.J. v.l.n.r. v.r.n.l. v.T. v.u.
w.z.b.w. z.B. z.b.V. z.d.A. z.Hd. z.Hdn. z.H. z.K. z.T. z.w.V. z.Z. z.Zt. zz.Zt.
`;

const ALTERNATIVES = ABBREVIATIONS.trim()
  .split(/\s+/u)
  .toSorted((first, second) => second.length - first.length)
  .map(toPattern)
  .join('|');

/**
 * Puts a narrow no-break space between the parts of an abbreviation, whether it was typed with
 * spaces or without, and capitalized or not: z.B., z. B., Z. B. Source: DIN 5008, Duden.
 */
export const breakAbbreviations: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_.’'-])(?=\\p{L}{1,2}\\.)(?:${ALTERNATIVES})(?![\\p{L}\\p{N}\\p{M}]|${NARROW}\\p{L})`,
    'gu',
  ),
  replace: ([found]) => found.replaceAll(/\s/gu, '').replaceAll(/\.(?!$)/gu, `.${NARROW}`),
};

/** `z.B.` → `[zZ]\. ?B\.` */
function toPattern(abbreviation: string): string {
  const [first = '', ...rest] = abbreviation.split('.').filter((part) => part !== '');
  const capital = first[0]?.toUpperCase() ?? '';
  const start = `[${first[0]}${capital}]${first.slice(1)}\\.`;
  return [start, ...rest.map((part) => `${part}\\.`)].join(`${SPACE}{0,2}`);
}
