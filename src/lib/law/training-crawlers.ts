/**
 * Crawlers, and names that crawlers heed, which collect texts to train models; those that fetch
 * pages for a search or at a user's request are none. By their operators' documentation and the list
 * https://github.com/ai-robots-txt/ai.robots.txt, as of November 2026.
 */
export const TRAINING_CRAWLERS: readonly string[] = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
  'PanguBot',
  'Webzio-Extended',
];
