/**
 * `node tests/side-by-side.ts types test:unit`: runs npm scripts at the same time. The output of
 * each is printed in one piece when it ends; the exit code is 1 if one of them fails.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const scripts = process.argv.slice(2);
console.log(`Side by side: ${scripts.join(', ')}`);
const codes = await Promise.all(scripts.map(runScript));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function runScript(name: string): Promise<number | null> {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  // A shell finds npm on every system.
  const script = spawn(`npm run ${name}`, { shell: true, env: { ...process.env, ...color } });
  const output: Buffer[] = [];
  for (const stream of [script.stdout, script.stderr])
    stream.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    script.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code);
    });
  });
}
