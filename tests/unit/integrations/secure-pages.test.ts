import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
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

test('puts the policy of each page before all that it governs', () => {
  const { secure, read } = writePages(SITE);
  secure();
  expect(read('index.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';${STYLE};img-src 'self';connect-src 'self';form-action 'none';base-uri 'none'"><style>`,
  );
  expect(read('google1.html')).toBe(SITE['google1.html']);
});

test('finds a declared encoding on several lines', () => {
  const { secure, read } = writePages({
    'a.html': page('').replace('<meta charset', '<meta charset\n'),
  });
  secure();
  expect(read('a.html')).toContain('utf-8"><meta http-equiv="Content-Security-Policy"');
});

test('returns the policy for a header, which serves all pages', () => {
  const policy = writePages(SITE).secure();
  expect(policy).toContain("img-src 'self'");
  expect(policy).toMatch(/;frame-ancestors 'none'$/);
});

test('changes nothing when it runs again', () => {
  const { secure, read } = writePages(SITE);
  const policy = secure();
  const html = read('index.html');
  expect(secure()).toEqual(policy);
  expect(read('index.html')).toBe(html);
});

test('gives a page that an earlier build has read the same policy, and a changed one its own', () => {
  const { folder, secure, read } = writePages(SITE);
  const policy = secure();
  const html = read('index.html');
  const rewrite = (body: string) => writeFileSync(join(folder, 'index.html'), page(body));
  rewrite('<img src="/a.png">');
  expect(secure()).toEqual(policy);
  expect(read('index.html')).toBe(html);
  rewrite('<video src="/a.mp4"></video>');
  expect(secure()).toContain("media-src 'self'");
});

test('a single fault is one too many', () => {
  const { secure } = writePages({ 'index.html': page('<iframe></iframe>') });
  expect(secure).toThrow(/nimm es aus den Seiten:\nindex\.html: <iframe>$/);
});

test.skipIf(process.platform === 'win32')('names a page of Windows with slashes', () => {
  const { secure } = writePages({ 'suche\\index.html': page('<iframe></iframe>') });
  expect(secure).toThrow(/\nsuche\/index\.html: <iframe>$/);
});

test('names each page with what it holds and leaves the others out', () => {
  const { secure } = writePages({
    ...SITE,
    'artikel/a/index.html': page('<p style="color:red">a</p>'),
    'artikel/b/index.html': page('<img src="https://x.de/a.png"><iframe></iframe>'),
  });
  expect(secure).toThrow(
    new Error(
      `Das verbieten die Sicherheitsregeln der Website; nimm es aus den Seiten:
artikel/a/index.html: <p style="color:red">
artikel/b/index.html: <img> mit der fremden Adresse https://x.de/a.png
artikel/b/index.html: <iframe>`,
    ),
  );
});
