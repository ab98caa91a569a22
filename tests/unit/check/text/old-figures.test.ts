import { describe, test } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle } from '../make-content.ts';

const chart = (properties: string) =>
  `<BarChart title="a" data={[{ label: "b", value: 1 }]} ${properties} />`;
const source = (date: string) => `sources: [{ id: studie, title: Studie, date: ${date} }]`;

describe('the numbers of a chart', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'may be older than the article',
      chart('asOf="2019"'),
      ['asOf: 2020-06'],
      [
        'old-figure@9:1 Die Zahlen haben den Stand 2019, der Text hat den Stand Juni 2020. Prüfe, ob es neuere gibt.',
      ],
    ],
    ['as a number', chart('asOf={2019}'), ['asOf: 2020'], ['old-figure@9:1']],
    ['by a month', chart('asOf="2020-05"'), ['asOf: 2020-06'], ['old-figure@9:1']],
    [
      'by the date of their source',
      chart('sourceId="studie"'),
      ['asOf: 2020', source('2019-12-31')],
      ['old-figure@10:1'],
    ],
    [
      'are dated by themselves before their source is',
      chart('sourceId="studie" asOf="2020"'),
      ['asOf: 2020', source('2019')],
      [],
    ],
    ['may be of the same year', chart('asOf="2020"'), ['asOf: 2020-06'], []],
    ['may be newer', chart('asOf="2021"'), ['asOf: 2020-06'], []],
    ['may have no date', chart(''), ['asOf: 2020'], []],
    ['are compared with the state alone', chart('asOf="2019"'), [], []],
    ['may be wanted', chart('asOf="2019"'), ['asOf: 2020', 'check: { ignore: [old-figure] }'], []],
  ])('%s', (_, body, lines, expected) => {
    expectProblems(checkArticle(body, lines), expected);
  });
  test.each([
    ['unknown-source@8:1', chart('sourceId="studie"')],
    ['invalid-property@8:55', chart('asOf="Juni 2019"')],
    ['unknown-property@9:7', '<Note asOf="2019">a</Note>', 'asOf: 2020'],
  ])('%s', (expected, body, ...lines) => {
    expectProblems(checkArticle(body, lines), [expected]);
  });
});
