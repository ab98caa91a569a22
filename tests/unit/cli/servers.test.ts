import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTES } from '../../../src/integrations/dev-notes.ts';
import { copyContent } from './copy-content.ts';

vi.mock('astro', () => ({ dev: vi.fn(async () => ({ address: { port: 1 } })) }));
vi.mock('../../../src/cli/build.ts', () => ({ buildSite: vi.fn() }));
vi.mock('../../../src/cli/output/static-server.ts', () => ({
  serveSite: vi.fn(async () => ({ url: 'http://localhost:4321/' })),
}));
vi.mock('../../../src/lib/check/check-content.ts', { spy: true });
// Test files share their modules; those loaded before know the real servers.
vi.resetModules();
const { dev } = await import('astro');
const { checkContent } = await import('../../../src/lib/check/check-content.ts');
const { buildSite } = await import('../../../src/cli/build.ts');
const { serveSite } = await import('../../../src/cli/output/static-server.ts');
const { environment } = await import('../../../src/environment.ts');
const { describePreview, rememberPreview } = await import('../../../src/cli/preview-address.ts');
const { run: runDev } = await import('../../../src/cli/dev.ts');
const { run: runStart } = await import('../../../src/cli/start.ts');

const said: string[] = [];
beforeEach(() => {
  vi.clearAllMocks();
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
  return () => vi.restoreAllMocks();
});

describe('npm run dev', () => {
  test.each<[args: string[], server: object]>([
    [[], {}],
    [['--port', '80'], { port: 80 }],
    [['--host'], { host: true }],
    [['--host=0.0.0.0', '--port=8080'], { host: '0.0.0.0', port: 8080 }],
  ])('%j serves at %j', async (args, server) => {
    expect(await runDev(args)).toBe(0);
    expect(dev).toHaveBeenCalledExactlyOnceWith({
      root: '.',
      server,
      integrations: [expect.objectContaining({ name: 'dev-notes' })],
    });
    expect(said[0]).toMatch(/^\d+\sTexte geprüft: \d+\sFehler, \d+\sHinweise\.$/);
  });

  describe('with content of its own', () => {
    const before = environment.contentDir;
    beforeEach(async () => {
      environment.contentDir = await copyContent();
      vi.spyOn(console, 'error').mockImplementation((line) => void said.push(line));
    });
    afterEach(async () => {
      await rm(environment.contentDir, { recursive: true });
      environment.contentDir = before;
    });
    const write = (name: string, text: string) =>
      writeFile(join(environment.contentDir, name), text);

    test.each([
      ['site.yaml', 'name: "Waren\n'],
      ['tags.yaml', 'tiktok: { lable: TikTok }\n'],
      ['series.yaml', 'anfang: { titel: A }\n'],
      ['authors/redaktion.yaml', 'name: Redaktion\nkind: mensch\n'],
    ])('does not start with errors in %s, and names them', async (name, text) => {
      await write(name, text);
      expect(await runDev([])).toBe(1);
      expect(said[0]).toContain(`${name}:`);
      expect(said.at(-1)).toBe(
        'So gibt es keine Vorschau. Behebe die Fehler und versuche es noch einmal.',
      );
      expect(dev).not.toHaveBeenCalled();
    });

    test('starts with errors in a text, counts them, and shows them on its page', async () => {
      await write('articles/kaputt.mdx', '---\ntitel: x\n---\n');
      expect(await runDev([])).toBe(0);
      expect(said).toEqual([
        expect.stringMatching(/^\d+\sTexte geprüft: [1-9]\d*\sFehler/),
        'Alle nennt `npm run check`.',
      ]);
      const { integrations } = (vi.mocked(dev).mock.lastCall?.[0] ?? {}) as {
        integrations: { hooks: Record<string, (given: object) => void> }[];
      };
      const answer = new Promise<string>((resolve) => {
        const use = (handle: (request: object, response: object) => void) =>
          handle(
            { originalUrl: `/${NOTES}?seite=/artikel/kaputt/` },
            { setHeader: () => {}, end: resolve },
          );
        const server = { watcher: { on: () => {} }, middlewares: { use } };
        integrations[0]?.hooks['astro:server:setup']?.({ server, logger: console });
      });
      expect(await answer).toContain('kaputt.mdx');
    });

    test('says nothing more of content without any problem', async () => {
      await write('.ledger', '');
      vi.mocked(checkContent).mockReturnValueOnce([]);
      expect(await runDev([])).toBe(0);
      expect(said).toHaveLength(1);
    });
  });

  test.each([[['--port', '0']], [['--prot', '80']], [['4321']], [['--host', 'a']]])(
    'refuses %j',
    async (args) => {
      await expect(runDev(args)).rejects.toThrow('So geht es: npm run dev');
      expect(dev).not.toHaveBeenCalled();
    },
  );
});

describe('npm start', () => {
  test.each<[args: string[], port: number | undefined]>([
    [[], undefined],
    [['--port', '80'], 80],
  ])('%j builds, then serves at %j', async (args, port) => {
    vi.mocked(buildSite).mockResolvedValue(true);
    expect(await runStart(args)).toBe(0);
    expect(buildSite).toHaveBeenCalledExactlyOnceWith('dist');
    expect(serveSite).toHaveBeenCalledExactlyOnceWith('dist', environment.basePath, port);
    expect(said[0]).toMatch(/^Warenstrom steht bereit: http:\/\/localhost:4321\/\nBeenden mit/);
  });

  test('serves nothing after a build that failed', async () => {
    vi.mocked(buildSite).mockResolvedValue(false);
    expect(await runStart([])).toBe(1);
    expect(serveSite).not.toHaveBeenCalled();
  });

  test('refuses a port that is none before it builds', async () => {
    await expect(runStart(['--port', 'abc'])).rejects.toThrow('--port braucht eine ganze Zahl');
    expect(buildSite).not.toHaveBeenCalled();
  });
});

describe('the URL of an article in the preview', () => {
  test.each([
    [200, (port: number) => `Vorschau: http://localhost:${port}/artikel/pakete/`],
    [404, () => 'Vorschau: npm run dev nennt die Adresse.'],
  ])('is told where the preview answers %i', async (status, expected) => {
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/_pruefung.json' ? status : 500).end('[]');
    });
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    rememberPreview(port);
    expect(await describePreview('pakete')).toBe(expected(port));
    server.close();
    server.closeAllConnections();
  });

  test('is not told where no preview runs', async () => {
    rememberPreview(1);
    expect(await describePreview('pakete')).toBe('Vorschau: npm run dev nennt die Adresse.');
  });
});
