import { expect, test } from 'vitest';
import { layOutBars } from '../../../src/lib/drawing/bar-chart.ts';

test('measures bars from zero, in the order of the editor', () => {
  const data = [
    { label: 'A', value: 2.5 },
    { label: 'B', value: 10 },
    { label: 'C', value: 0 },
  ];
  expect(layOutBars(data)).toEqual([
    { label: 'A', text: '2,5', share: 0.25 },
    { label: 'B', text: '10', share: 1 },
    { label: 'C', text: '0', share: 0 },
  ]);
});

test('accepts zeros only without dividing by zero', () => {
  expect(layOutBars([{ label: 'A', value: 0 }])).toEqual([{ label: 'A', text: '0', share: 0 }]);
});

test.each([
  [[], 'Das Diagramm hat keine Daten.'],
  [[{ label: 'A', value: -1 }], '„A“ hat keinen Wert, den ein Balken zeigen kann: -1'],
  [[{ label: 'A', value: Number.NaN }], '„A“ hat keinen Wert, den ein Balken zeigen kann: NaN'],
  [
    [
      { label: 'A', value: 1 },
      { label: 'B', value: Number.POSITIVE_INFINITY },
    ],
    '„B“ hat keinen Wert, den ein Balken zeigen kann: Infinity',
  ],
])('refuses %j', (data, message) => {
  expect(() => layOutBars(data)).toThrow(new RangeError(message));
});
