import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cacheFolder } from '../../../src/cache/folder.ts';
import type { Text } from './magazine.ts';
import { type Cost, measureCommand } from './measure.ts';
import { writeContent } from './write-sites.ts';

/** A content folder in a temporary folder, with a cache and an output of its own. */
export class GeneratedSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  readonly content = join(this.folder, 'content');
  /** In the project, as `dist` is. */
  readonly out = join('.cache', basename(this.folder));
  readonly variables = {
    CONTENT_DIR: this.content,
    BASE_PATH: '',
    SITE_URL: 'https://magazin.test',
    BUILD_NOW: '2026-11-22T08:00:00+01:00',
  };
  readonly texts: readonly Text[];

  /** `count` generated articles; without a count the project's own content. */
  constructor(count?: number) {
    this.texts = count === undefined ? [] : writeContent(this.content, count);
    if (count !== undefined) return;
    cpSync('content', this.content, { recursive: true });
    // Complete, unlike the project's own, so that it can be published.
    cpSync('tests/showcase/site.yaml', join(this.content, 'site.yaml'));
  }

  /** The article that is edited, in the middle of the magazine. */
  get edited(): { file: string; path: string } {
    const slug = this.texts[Math.floor(this.texts.length / 2)]?.slug ?? '';
    return { file: join(this.content, 'articles', `${slug}.mdx`), path: `/artikel/${slug}/` };
  }

  edit(): void {
    appendFileSync(this.edited.file, '\nEin Nachtrag der Redaktion.\n');
  }

  async build(): Promise<Cost> {
    const { output, ...cost } = await measureCommand(['build', '--out', this.out], this.variables);
    const [, made = '', reused = ''] = /^Seiten .* ([\d.]+) neu, ([\d.]+) /m.exec(output) ?? [];
    const [, megabytes = ''] = /^Ausgabe +([\d.,]+) MB/m.exec(output) ?? [];
    const remarks = `${made} pages made, ${reused} reused, ${megabytes} MB of output`;
    return { ...cost, remarks };
  }

  check(): Promise<Cost> {
    return measureCommand(['check', '--format=json'], this.variables);
  }

  /** Forgets everything that builds and previews have kept. */
  forget(): void {
    rmSync(cacheFolder(this.content, '/'), { recursive: true, force: true });
    // The preview's store; all content folders share it.
    rmSync('.astro/data-store.json', { force: true });
  }

  remove(): void {
    this.forget();
    for (const folder of [this.folder, this.out]) rmSync(folder, { recursive: true, force: true });
  }
}
