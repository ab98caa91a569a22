import { describe, expect, test } from 'vitest';
import {
  formatHeaderPolicy,
  formatPolicy,
  joinSources,
} from '../../../../src/lib/site/hosting/security-policy.ts';

const ARTICLE = { 'style-src': ["'sha256-a'"], 'img-src': ["'self'"], 'form-action': ["'self'"] };

describe('a policy', () => {
  test.each([
    [
      'allows only requests to the own origin by itself',
      {},
      "default-src 'none';connect-src 'self';form-action 'none';base-uri 'none'",
    ],
    [
      'allows what the page needs',
      ARTICLE,
      "default-src 'none';style-src 'sha256-a';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none'",
    ],
  ])('%s', (_, sources, policy) => {
    expect(formatPolicy(sources)).toBe(policy);
  });

  test('in a header serves all pages and feeds, and forbids frames', () => {
    const pages = [ARTICLE, { 'style-src': ["'sha256-b'", "'sha256-a'"] }];
    expect(formatHeaderPolicy(pages)).toBe(
      "default-src 'none';style-src 'self' 'sha256-a' 'sha256-b';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
  });

  test('is the same whatever the order of the sources', () => {
    const sources = [ARTICLE, { 'img-src': ['data:'], 'font-src': ["'self'"] }];
    expect(joinSources(sources)).toEqual(joinSources(sources.toReversed()));
  });
});
