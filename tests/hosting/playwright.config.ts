import browserTests from '../browser/playwright.config.ts';

export default {
  ...browserTests,
  outputDir: '../../.cache/hosting/browser',
  timeout: 60_000,
  reporter: [['dot'], ['./table-reporter.ts']],
};
