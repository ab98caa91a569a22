import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { COMPONENT_NAMES, COMPONENTS } from '../../../src/schema/components.ts';
import { eachOf } from '../../expectations.ts';
import { problemsOf } from './problems-of.ts';

/** What each component must hold at least, and whether there is text in it. */
const LEAST: Readonly<Record<string, [properties: Record<string, unknown>, hasText: boolean]>> = {
  BarChart: [{ title: 'a', data: [{ label: 'b', value: 0 }] }, false],
  Figure: [{ image: './a.jpg' }, false],
  Gallery: [{}, true],
  Note: [{}, true],
  PaidLink: [{ href: '/a/' }, true],
  PullQuote: [{}, true],
  Source: [{ id: 'a' }, false],
  Video: [{ url: 'a.mp4', title: 'b' }, false],
};
const components = Object.entries(COMPONENTS);

test('knows exactly the components that pages hand to MDX', () => {
  const source = readFileSync('src/components/prose/prose-components.ts', 'utf8');
  const handed = [...source.matchAll(/^import (\w+) from '\.\//gm)].map(([, name]) => name);
  expect(COMPONENT_NAMES).toEqual(handed.toSorted());
});

test.each(eachOf(components))(
  '%s accepts what it needs, and misses each part of it',
  (name, component) => {
    const [least, hasText] = LEAST[name] ?? [{}, false];
    expect(component.hasText).toBe(hasText);
    expect(problemsOf(component.properties, least)).toEqual([]);
    const lacking = Object.keys(least).map((key) => ({ ...least, [key]: undefined }));
    const accepted = lacking.filter(
      (given) => problemsOf(component.properties, given).length === 0,
    );
    expect(accepted).toEqual([]);
  },
);

test.each(eachOf(components))('%s and its properties say what they are for', (_, component) => {
  const { properties = {} } = z.toJSONSchema(component.properties, { io: 'input' });
  const texts = [component, ...Object.values(properties)].map((part) => Object(part).description);
  expect(texts.filter((text) => !/\p{L}{3}/u.test(text ?? ''))).toEqual([]);
});

test.each([
  [{ data: [] }, 'data: braucht mindestens 1 Eintrag'],
  [
    { data: [{ label: ' ', value: 1 }] },
    'data.0.label: ist zu kurz: mindestens 1 Zeichen, jetzt 0',
  ],
  [{ data: [{ label: 'a', value: -1 }] }, 'data.0.value: darf nicht kleiner sein als 0'],
  [{ note: ' ' }, 'note: ist zu kurz: mindestens 1 Zeichen, jetzt 0'],
])('a chart refuses %j', (properties, problem) => {
  const [least] = LEAST.BarChart ?? [];
  expect(
    problemsOf(COMPONENTS.BarChart?.properties ?? z.never(), { ...least, ...properties }),
  ).toEqual([problem]);
});

test('the bars of a chart say what they are for', () => {
  const schema = JSON.stringify(
    z.toJSONSchema(COMPONENTS.BarChart?.properties ?? z.never(), { io: 'input' }),
  );
  expect(schema).toContain('Bezeichnung des Balkens');
  expect(schema).toContain('Länge des Balkens');
});

test('a figure may be as wide as it is told', () => {
  const figure = COMPONENTS.Figure?.properties ?? z.never();
  expect(problemsOf(figure, { image: 'a', width: 'breit' })).toEqual([]);
  expect(problemsOf(figure, { image: 'a', width: 'weit' })).toEqual([
    'width: kennt nur `breit`, nicht `weit`',
  ]);
});
