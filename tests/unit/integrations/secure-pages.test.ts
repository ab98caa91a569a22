import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { securePages } from '../../../src/integrations/secure-pages.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{}</style></head><body>${body}</body></html>`;
const STYLE = "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function writePages(pages: Record<string, string>) {
  const folder = makeFolder();
  const cache = makeFolder();
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  const secure = () => securePages(folder, cache);
  return { folder, secure, read: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

const SITE = {
  'index.html': page('<img src="/a.png">'),
  'suche/index.html': page('<form></form>'),
  'google1.html': 'google-site-verification: google1.html',
};

test('puts the policy of each page before all that it governs', async () => {
  const { secure, read } = writePages(SITE);
  await secure();
  expect(read('index.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';${STYLE};img-src 'self';connect-src 'self';form-action 'none';base-uri 'none'"><style>`,
  );
  expect(read('suche/index.html')).toContain("'wasm-unsafe-eval'");
  expect(read('google1.html')).toBe(SITE['google1.html']);
});

test('returns the policies for headers, WebAssembly in that of the search only', async () => {
  const { page: own, search } = await writePages(SITE).secure();
  expect(own).toContain("img-src 'self'");
  expect(own).not.toContain('wasm');
  expect(search).toContain("'wasm-unsafe-eval'");
  for (const policy of [own, search]) expect(policy).toMatch(/;frame-ancestors 'none'$/);
});

test('changes nothing when it runs again', async () => {
  const { secure, read } = writePages(SITE);
  const policies = await secure();
  const html = read('index.html');
  expect(await secure()).toEqual(policies);
  expect(read('index.html')).toBe(html);
});

test('gives a page that an earlier build has read the same policy, and a changed one its own', async () => {
  const { folder, secure, read } = writePages(SITE);
  const policies = await secure();
  const html = read('index.html');
  const rewrite = (body: string) => writeFileSync(join(folder, 'index.html'), page(body));
  rewrite('<img src="/a.png">');
  expect(await secure()).toEqual(policies);
  expect(read('index.html')).toBe(html);
  rewrite('<video src="/a.mp4"></video>');
  expect((await secure()).page).toContain("media-src 'self'");
});

test('loses nothing that the search writes into its page meanwhile', async () => {
  const { folder, secure, read } = writePages(SITE);
  let isRunning = true;
  const secured = secure().finally(() => {
    isRunning = false;
  });
  let index = '';
  while (isRunning) {
    index += 'a';
    const html = read('suche/index.html').replace(/<form[^>]*>/, `<form data-index="${index}">`);
    writeFileSync(join(folder, 'suche/index.html'), html);
    await setImmediate();
  }
  await secured;
  expect(read('suche/index.html')).toContain(`<form data-index="${index}">`);
  expect(read('suche/index.html')).toMatch(/wasm-unsafe-eval.*<\/html>$/);
});

test('names each page with what it holds and leaves the others out', async () => {
  const { secure } = writePages({
    ...SITE,
    'artikel/a/index.html': page('<p style="color:red">a</p>'),
    'artikel/b/index.html': page('<img src="https://x.de/a.png"><iframe></iframe>'),
  });
  await expect(secure()).rejects.toThrow(
    new Error(
      `Das verbieten die Sicherheitsregeln der Website; nimm es aus den Seiten:
artikel/a/index.html: <p style="color:red">
artikel/b/index.html: <img> mit der fremden Adresse https://x.de/a.png
artikel/b/index.html: <iframe>`,
    ),
  );
});
