import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('astro', () => ({ dev: vi.fn(async () => ({ address: { port: 1 } })) }));
vi.mock('../../../src/cli/build.ts', () => ({ buildSite: vi.fn() }));
vi.mock('../../../src/cli/output/static-server.ts', () => ({
  serveSite: vi.fn(async () => ({ url: 'http://localhost:4321/' })),
}));
// Test files share their modules; those loaded before know the real servers.
vi.resetModules();
const { dev } = await import('astro');
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
