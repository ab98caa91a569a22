import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Running, startProcess } from '../../server-process.ts';
import { type Job, upload } from './job.ts';

/** Caddy with the site block of the build. */
export async function startCaddy(job: Job): Promise<Running> {
  const { fragments, basePath, port, scratch } = job;
  const root = await upload(job);
  const config = join(scratch, 'Caddyfile');
  await writeFile(
    config,
    `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${fragments}/Caddyfile
}
`,
  );
  const args = ['run', '--config', config, '--adapter', 'caddyfile'];
  const env = { XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  return startProcess(`http://127.0.0.1:${port}${basePath}`, 'caddy', args, { cwd: scratch, env });
}
