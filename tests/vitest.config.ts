import process from 'node:process';
import { defineConfig } from 'vitest/config';

// A test without an assertion cannot fail. The flag of the command line has no effect.
const expect = { requireAssertions: true };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect,
          include: ['tests/{unit,mutation}/**/*.test.ts'],
          // A newsroom at work takes git a quarter of a minute: thorough tests have it.
          exclude: ['tests/unit/ledger/histories.test.ts'],
          testTimeout: 30_000,
          // Loading the modules anew for each file would take twice as long as the tests.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'histories',
          expect,
          include: ['tests/unit/ledger/histories.test.ts'],
          env: { HISTORIES: process.env.HISTORIES ?? '200' },
        },
      },
      {
        test: {
          name: 'builds',
          expect,
          include: ['tests/builds/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // Builds run side by side, perhaps on a busy machine.
          testTimeout: 240_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'thorough',
          expect,
          include: [
            'tests/unit/check/check-content.test.ts',
            'tests/unit/cli/{check-folder,import-blogs}.test.ts',
            'tests/unit/import/word/docx-words.test.ts',
            'tests/unit/ledger/histories.test.ts',
          ],
          testTimeout: 240_000,
          maxWorkers: 2,
          env: { THOROUGH: 'yes' },
        },
      },
      {
        test: {
          name: 'site',
          expect,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // The first test of a worker reads all pages, perhaps on a busy machine.
          testTimeout: 60_000,
          // Parsing the pages of the sites anew for each file would take longer than the tests.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
