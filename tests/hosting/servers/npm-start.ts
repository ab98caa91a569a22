import process from 'node:process';
import { type Running, startProcess } from '../../server-process.ts';
import type { Job } from './job.ts';

/** `npm start`, which builds the site once more. */
export function startNpmStart({ project, variables, basePath, port }: Job): Promise<Running> {
  return startProcess(
    `http://localhost:${port}${basePath}`,
    process.execPath,
    ['src/cli/main.ts', 'start', '--port', `${port}`],
    { cwd: project, env: variables },
  );
}
