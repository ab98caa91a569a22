import process from 'node:process';
import { format } from 'node:util';
import { vi } from 'vitest';
import { runCommand } from '../src/cli/main.ts';
import { environment, readEnvironment } from '../src/environment.ts';
import { NOW, type Outcome } from './sites.ts';

/**
 * Calls a command as `npm run` does, with these environment variables only, but in this process:
 * starting one takes longer than most commands.
 */
export async function callCommand(
  variables: Record<string, string>,
  name: string,
  ...args: string[]
): Promise<Outcome> {
  const before = { ...environment };
  const said: string[] = [];
  const listen = (...parts: unknown[]) => void said.push(`${format(...parts)}\n`);
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation(listen),
  );
  try {
    const settings = { BUILD_NOW: NOW, ...variables };
    Object.assign(environment, readEnvironment(settings, process.cwd(), new Date()));
    return { code: await runCommand(name, args), output: said.join('') };
  } finally {
    Object.assign(environment, before);
    for (const spy of spies) spy.mockRestore();
  }
}
