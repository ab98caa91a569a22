import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type Running, startProcess } from '../../server-process.ts';
import { type Job, upload } from './job.ts';

/** nginx with Debian's modules and the server fragment of the build. */
export async function startNginx(job: Job): Promise<Running> {
  const { fragments, basePath, port, scratch } = job;
  const root = await upload(job);
  const config = join(scratch, 'nginx.conf');
  await writeFile(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${scratch}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    brotli_static on;
    include ${fragments}/nginx.conf;
  }
}
`,
  );
  const args = ['-c', config, '-e', 'stderr'];
  return startProcess(`http://127.0.0.1:${port}${basePath}`, '/usr/sbin/nginx', args, {
    cwd: scratch,
  });
}
