import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type Running, startProcess } from '../../server-process.ts';
import { type Job, upload } from './job.ts';

const MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'rewrite',
  'alias',
  'deflate',
  'filter',
  'setenvif',
  'expires',
  'negotiation',
  'autoindex',
];

/** Apache as a shared host runs it, where `.htaccess` may set everything; the site is uploaded. */
export async function startApache(job: Job): Promise<Running> {
  const { basePath, port, scratch } = job;
  const root = await upload(job);
  await chmod(scratch, 0o755);
  await mkdir(join(scratch, 'logs'));
  const config = join(scratch, 'apache.conf');
  const modules = MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  await writeFile(
    config,
    `ServerRoot ${scratch}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
ErrorLog ${scratch}/logs/error
${modules.join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory />
  Require all denied
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`,
  );
  const args = ['-D', 'FOREGROUND', '-f', config];
  return startProcess(`http://127.0.0.1:${port}${basePath}`, '/usr/sbin/apache2', args, {
    cwd: scratch,
  });
}
