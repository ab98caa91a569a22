import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSite } from '../sites.ts';

const { folder } = findSite('showcase');
const FILES = globSync('**/*', { cwd: folder }).filter((file) =>
  statSync(join(folder, file)).isFile(),
);

describe('content that is not public yet', () => {
  test.each([
    ['a draft', /entwurfswort|noch-ein-entwurf/i],
    ['an article of tomorrow', /terminwort|erst-morgen/i],
  ])('%s is in no file', (_, sentinel) => {
    const found = FILES.filter(
      (file) => sentinel.test(file) || sentinel.test(readFileSync(join(folder, file), 'latin1')),
    );
    expect(found).toEqual([]);
  });

  test('the same search does find what is public', () => {
    const found = FILES.filter((file) =>
      readFileSync(join(folder, file), 'latin1').includes('schlichter-text'),
    );
    expect(found.length).toBeGreaterThan(3);
  });
});
