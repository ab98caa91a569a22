import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { checkEachHost } from './each-host.ts';
import { loadTool } from './load-tool.ts';

const PACKAGE = '@mdn/mdn-http-observatory';

/** What a retriever has found; the parts that are changed here. */
interface Requests {
  responses: { http: object | null; https: object | null };
}
interface Outcome {
  result: string;
  pass: boolean;
}
interface Observatory {
  retrieve(host: string, options: object): Promise<Requests>;
  ALL_TESTS: readonly ((requests: Requests) => Outcome)[];
  getScoreModifier(result: string): number;
  getGradeForScore(score: number): { grade: string };
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

checkEachHost('MDN Observatory: A+', 'ownOrigin', async ({ url }) => {
  const { hostname, port, pathname } = new URL(url);
  const observatory = await loadObservatory();
  const options = { httpPort: port, httpsPort: '9', path: pathname };
  const requests = await observatory.retrieve(hostname, options);
  // TLS ends in front of the server: what it answers is what readers get by HTTPS.
  requests.responses.https = requests.responses.http;
  requests.responses.http = null;
  const outcomes = observatory.ALL_TESTS.map((test) => test(requests));
  expect(outcomes.filter(({ pass }) => !pass)).toEqual([]);
  expect(grade(observatory, outcomes)).toBe('A+');
});

/** As `scan` of the package does: extra credit counts from a certain score on. */
function grade(observatory: Observatory, outcomes: readonly Outcome[]): string {
  const credits = outcomes.map(({ result }) => observatory.getScoreModifier(result));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 100);
  const plain = sum(credits.filter((credit) => credit < 0));
  const hasExtra = plain >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  return observatory.getGradeForScore(hasExtra ? sum(credits) : plain).grade;
}

async function loadObservatory(): Promise<Observatory> {
  const parts = ['retriever/retriever', 'constants', 'grader/grader', 'grader/charts'];
  const [retriever, constants, grader, charts] = await Promise.all(
    parts.map((part) => loadTool<Partial<Observatory>>(`${PACKAGE}/src/${part}.js`)),
  );
  // Its install script would download the list of preloaded hosts, none of which is tested here.
  const list = join('tests/hosting/node_modules', PACKAGE, 'conf/hsts-preload.json');
  writeFileSync(list, '{}');
  return { ...retriever, ...constants, ...grader, ...charts } as Observatory; // all parts together
}
