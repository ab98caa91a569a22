import { expect, test, vi } from 'vitest';
import { astroProgress } from '../../../../src/cli/output/astro-progress.ts';

test('a build without pages has made none and taken over none', () => {
  const phase = { step: vi.fn(), count: vi.fn(), end: vi.fn() };
  const { hooks } = astroProgress({ start: () => phase, stop: vi.fn(), summarize: vi.fn() });
  hooks['astro:build:generated']?.({} as never);
  expect(phase.count).toHaveBeenCalledExactlyOnceWith(0, 0);
});

test('the articles are read, then pages are counted that are made and taken over', async () => {
  const said: string[] = [];
  const start = (name: string) => {
    said.push(`${name} …`);
    return {
      step: (done: number, total: number) => void said.push(`${name}: ${done} von ${total}`),
      count: (made: number, reused: number) => void said.push(`${name}: ${made} + ${reused}`),
      end: () => void said.push(`${name}.`),
    };
  };
  const { name, hooks } = astroProgress({ start, stop: vi.fn(), summarize: vi.fn() });
  const routes = ['page', 'page', 'endpoint', 'page'].map((type) => ({ route: { type } }));
  const astro = {
    name: 'von Astro',
    getStaticPaths: async () => routes,
    render: vi.fn(async () => 'HTML'),
  };
  let prerenderer = astro;
  const setPrerenderer = (wrap: (own: typeof astro) => typeof astro) => {
    prerenderer = wrap(astro);
  };
  // Only what the integration uses.
  hooks['astro:build:start']?.({ setPrerenderer } as never);
  expect(await prerenderer.getStaticPaths()).toBe(routes);
  const render = prerenderer.render as unknown as (request: string, options: object) => unknown;
  for (const type of ['page', 'endpoint', 'page'])
    expect(await render('Anfrage', { routeData: { type } })).toBe('HTML');
  expect(astro.render).toHaveBeenLastCalledWith('Anfrage', { routeData: { type: 'page' } });
  hooks['astro:build:generated']?.({} as never);
  expect([name, prerenderer.name]).toEqual(['astro-progress', 'von Astro']);
  expect(said).toEqual([
    ...['Beiträge …', 'Beiträge.', 'Seiten …'],
    ...['Seiten: 1 von 3', 'Seiten: 1 von 3', 'Seiten: 2 von 3'],
    ...['Seiten: 2 + 1', 'Seiten.'],
  ]);
});
