import { expect, test } from 'vitest';
import { formulaText } from '../../../../src/lib/import/word/docx-formula.ts';
import { childrenOf, parseXml } from '../../../../src/lib/import/word/docx-xml.ts';
import { present } from '../../../expectations.ts';

const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const e = (text: string) => `<m:e>${run(text)}</m:e>`;
const val = (name: string, value: string) => `<m:${name} m:val="${value}"/>`;

test.each([
  [run('x') + run('+1'), 'x+1'],
  ['<w:r><w:t>x</w:t></w:r>', 'x'],
  [`<m:f><m:num>${run('1')}</m:num><m:den>${run('2')}</m:den></m:f>`, '1/2'],
  [`<m:f><m:num>${run('a+1')}</m:num><m:den>${run('b c')}</m:den></m:f>`, '(a+1)/(b c)'],
  [`<m:f><m:num>${run('(a)')}</m:num><m:den>${run('1.000,5')}</m:den></m:f>`, '(a)/1.000,5'],
  [`<m:f><m:num>${run('(a')}</m:num><m:den>${run('a)')}</m:den></m:f>`, '((a)/(a))'],
  [`<m:f><m:num>${run('()')}</m:num><m:den>${run('x')}</m:den></m:f>`, '()/x'],
  ['<m:f><m:num></m:num><m:den></m:den></m:f>', ''],
  [`<m:sSup>${e('x')}<m:sup>${run('2')}</m:sup></m:sSup>`, 'x^2'],
  [`<m:sSub>${e('x')}<m:sub>${run('i+1')}</m:sub></m:sSub>`, 'x_(i+1)'],
  [`<m:d>${e('x')}</m:d>`, '(x)'],
  [`<m:d><m:dPr>${val('begChr', '[')}${val('endChr', '')}</m:dPr>${e('x')}</m:d>`, '[x'],
  [`<m:nary><m:sub>${run('0')}</m:sub>${e('x')}</m:nary>`, '∫_0x'],
  [`<m:nary><m:naryPr>${val('chr', '∑')}</m:naryPr>${e('x')}</m:nary>`, '∑x'],
  [`<m:acc>${e('x')}</m:acc>`, 'x\u0302'],
  [`<m:acc><m:accPr>${val('chr', '\u0303')}</m:accPr>${e('x')}</m:acc>`, 'x\u0303'],
  [`<m:eqArr>${e('x')}<m:e></m:e>${e('y')}</m:eqArr>`, 'x; y'],
  [`<m:m><m:mr>${e('a')}${e('b')}</m:mr><m:mr>${e('c')}</m:mr></m:m>`, 'ab; c'],
  [`<m:rad>${e('x')}</m:rad>`, '√x'],
  [`<m:rad>${e('x+1')}</m:rad>`, '√(x+1)'],
  [`${run('x')}<w:del>${run('y')}</w:del><w:moveFrom>${run('z')}</w:moveFrom>`, 'x'],
  [`${run('x')}<w:ins>${run('y')}</w:ins><w:moveTo>${run('z')}</w:moveTo>`, 'xyz'],
])('the formula %s is written as %j', (xml, expected) => {
  const part = parseXml(new TextEncoder().encode(`<m:oMath>${xml}</m:oMath>`));
  expect(formulaText(present(childrenOf(part)[0]))).toBe(expected);
});
