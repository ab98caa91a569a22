import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  type CompositionName,
  drawCover,
  renderCover,
} from '../../../../src/lib/drawing/cover/cover.ts';
import { eachOf } from '../../../expectations.ts';

const SLUGS = Array.from({ length: 500 }, (_, index) => `artikel-${index}-zum-onlinehandel`);
const COVERS = SLUGS.map((slug) => renderCover(slug));
const BYTE_BUDGET = 450;

const STRANGE_SEEDS = {
  'nothing at all': '',
  markup: '"><script>alert(1)</script><svg onload="x',
  'a lone surrogate': '\ud83d-paket',
  'control characters and a byte order mark': '\u0000\u001b\ufeff\u202eshop',
  'emoji and combining marks': '👩🏽‍🚀 Größe ä̈ 電子商取引',
  'a very long line': 'versand-'.repeat(5000),
};

describe('renderCover', () => {
  test('draws the same picture for the same seed', () => {
    expect(SLUGS.map((slug) => renderCover(slug))).toEqual(COVERS);
  });

  test('keeps the picture of a published article from release to release', () => {
    expect(drawCover('tiktok-shop-in-deutschland-veroeffentlicht').shapes).toMatchInlineSnapshot(
      `"<path fill="var(--color-cover-ground)" d="M0 0h320v180H0z"/><g transform="matrix(1 0 0 -1 0 180)"><path fill="var(--color-cover-tint)" d="M80 90a80 80 0 1 0 160 0a80 80 0 1 0 -160 0z"/><path fill="var(--color-cover-ink)" d="M150 10H150A80 80 0 0 1 219 50H81A80 80 0 0 1 150 10zM70 90H230A80 80 0 0 1 219 130H81A80 80 0 0 1 70 90zM101 130H239A80 80 0 0 1 170 170H170A80 80 0 0 1 101 130z"/><path fill="var(--color-cover-accent)" d="M101 50H239A80 80 0 0 1 250 90H90A80 80 0 0 1 101 50z"/></g>"`,
    );
  });

  test('keeps the pictures of all compositions', () => {
    const fingerprint = createHash('sha256').update(COVERS.join('')).digest('hex').slice(0, 16);
    expect(fingerprint).toBe('c8d1ebf78dee41f3');
  });

  test('gives nearly every article a unique picture', () => {
    expect(new Set(COVERS).size).toBeGreaterThanOrEqual(495);
  });

  test('stays within the byte budget', () => {
    expect(Math.max(...COVERS.map((cover) => gzipSync(cover).length))).toBeLessThan(BYTE_BUDGET);
  });

  test('uses only plain shapes, each well-formed', () => {
    expect(COVERS.filter((cover) => !isPlainSvg(cover))).toEqual([]);
  });

  test('uses whole numbers only', () => {
    const geometry = COVERS.flatMap((cover) =>
      [...cover.matchAll(/ (?:d|stroke-width|transform)="([^"]*)"/g)].map(([, value]) => value),
    );
    expect(
      eachOf(geometry).filter(
        (value) => !/^[MmHhVvLlAaz\d\s()-]+$|^matrix\([\d\s-]+\)$/.test(value ?? ''),
      ),
    ).toEqual([]);
  });

  test('hides from assistive technology and carries no id, so that many fit on a page', () => {
    expect(COVERS.every((cover) => cover.includes('aria-hidden="true" focusable="false"'))).toBe(
      true,
    );
    expect(COVERS.filter((cover) => /\sid=/.test(cover))).toEqual([]);
  });

  test('puts exactly one signal on every picture', () => {
    const palette = { ground: 'white', ink: 'black', accent: 'red', tint: 'grey' };
    const hasOneSignal = (slug: string) => {
      const [field, ...shapes] = renderCover(slug, palette).match(/<path[^>]*>/g) ?? [];
      const signal = field?.includes('"red"') ? '"white"' : '"red"';
      return shapes.filter((shape) => shape.includes(signal)).length === 1;
    };
    expect(SLUGS.filter((slug) => !hasOneSignal(slug))).toEqual([]);
  });

  test.each(Object.entries(STRANGE_SEEDS))(
    'accepts %s as a seed and never outputs it',
    (_, seed) => {
      const cover = renderCover(seed);
      expect(isPlainSvg(cover)).toBe(true);
      expect(seed !== '' && cover.includes(seed)).toBe(false);
    },
  );

  test('takes its colours from custom properties unless it is given a palette', () => {
    const palette = { ground: '#e9ebee', ink: '#12161d', accent: '#d63a1f', tint: '#b3c5d9' };
    const recoloured = Object.entries(palette).reduce(
      (cover, [name, colour]) => cover.replaceAll(`var(--color-cover-${name})`, colour),
      renderCover('retouren-im-onlinehandel'),
    );
    expect(renderCover('retouren-im-onlinehandel', palette)).toBe(recoloured);
    expect(recoloured).not.toContain('var(');
  });
});

describe('drawCover', () => {
  test.each<CompositionName>([
    'bars',
    'bend',
    'cartons',
    'chevrons',
    'disc',
    'hairpin',
    'lanes',
    'meander',
  ])('draws %s for a fair share of articles', (name) => {
    const share =
      SLUGS.filter((slug) => drawCover(slug).composition === name).length / SLUGS.length;
    expect(share).toBeGreaterThan(0.07);
  });

  test('returns the inside of what renderCover returns', () => {
    const { viewBox, shapes } = drawCover('retouren-im-onlinehandel');
    expect(renderCover('retouren-im-onlinehandel')).toContain(`viewBox="${viewBox}"`);
    expect(renderCover('retouren-im-onlinehandel')).toContain(`>${shapes}</svg>`);
  });
});

/** Exactly one svg with a path and a group of paths, attributes quoted, no text between the tags. */
function isPlainSvg(markup: string): boolean {
  const attributes = '(?: [a-zA-Z-]+="[^"<>&]*")+';
  const path = `<path${attributes}/>`;
  return new RegExp(`^<svg${attributes}>${path}<g${attributes}>(?:${path})+</g></svg>$`).test(
    markup,
  );
}
