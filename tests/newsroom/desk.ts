import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { callCommand } from '../commands.ts';
import type { Outcome } from '../sites.ts';
import {
  type Draft,
  isDeclared,
  listSlugs,
  mergeDrafts,
  parseDraft,
  pathOf,
  type Resolution,
  readDraft,
  writeDraft,
} from './draft.ts';

/** The article that takes over the URLs of deleted ones. */
export const SUCCESSOR = 'nachfolger';

/** Variables that keep the machine's own settings out. */
const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Red',
  GIT_AUTHOR_EMAIL: 'red@magazin.test',
  GIT_COMMITTER_NAME: 'Red',
  GIT_COMMITTER_EMAIL: 'red@magazin.test',
};

let clock = Date.parse('2026-01-01T08:00:00Z');

/** The present moment; each call is an hour later. */
export function nextHour(): string {
  clock += 3_600_000;
  return new Date(clock).toISOString();
}

/** Runs git in a clone; throws where it fails. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' });
}

/** Calls a command in a clone. */
export function call(folder: string, name: string, ...args: string[]): Promise<Outcome> {
  const variables = { CONTENT_DIR: join(folder, 'content'), BUILD_NOW: nextHour() };
  return callCommand(variables, name, ...args);
}

/** A repository with recorded articles, and a clone with a branch for each name. */
export async function openNewsroom(
  folder: string,
  names: readonly string[],
  drafts: Readonly<Record<string, Draft>>,
): Promise<string[]> {
  const first = join(folder, 'first');
  mkdirSync(join(first, 'content/articles'), { recursive: true });
  for (const name of ['site.yaml', 'tags.yaml', 'authors', '.gitattributes'])
    cpSync(join('content', name), join(first, 'content', name), { recursive: true });
  for (const [slug, draft] of Object.entries(drafts)) writeDraft(first, slug, draft);
  await call(first, 'record');
  git(first, 'init', '--quiet', '--initial-branch=main');
  save(first);
  git(folder, 'clone', '--quiet', '--bare', 'first', 'origin.git');
  return names.map((name) => {
    git(folder, 'clone', '--quiet', 'origin.git', name);
    git(join(folder, name), 'switch', '--quiet', '-C', name);
    return join(folder, name);
  });
}

/** Commits everything, if anything has changed. */
export function save(folder: string): void {
  git(folder, 'add', '--all');
  spawnSync('git', ['commit', '--quiet', '-m', 'Stand'], { cwd: folder, env: GIT_ENV });
}

/** Merges a branch. Where git stops, a person resolves; that is not committed yet. */
export function merge(folder: string, branch: string, resolution: Resolution): void {
  const args = ['merge', '--quiet', '--no-edit', branch];
  const { status } = spawnSync('git', args, { cwd: folder, env: GIT_ENV });
  if (status !== 0) resolve(folder, resolution);
  for (const slug of listSlugs(folder)) tidyAliases(folder, slug);
}

/** Merges a branch where that needs nobody, as hosts do. */
export function mergeCleanly(folder: string, branch: string): void {
  const args = ['merge', '--quiet', '--no-edit', branch];
  const { status } = spawnSync('git', args, { cwd: folder, env: GIT_ENV });
  if (status !== 0) git(folder, 'merge', '--abort');
  else if (listSlugs(folder).some((slug) => tidyAliases(folder, slug)))
    git(folder, 'reset', '--quiet', '--hard', 'HEAD^1');
}

/** An article at a commit by its id; undefined where there is none. */
function readElsewhere(folder: string, commit: string, id: string): Draft | undefined {
  const names = git(folder, 'ls-tree', '--name-only', commit, 'content/articles/').trim();
  const paths = names.split('\n').map((path) => `${commit}:${path}`);
  const texts = git(folder, 'show', ...paths).split(/^(?=---\ntitle)/m);
  return texts.map(parseDraft).find((draft) => draft.id === id);
}

/** What readers know of an article: on the main branch, and when this branch left it. */
function readOnline(folder: string, id: string): Draft[] {
  const base = git(folder, 'merge-base', 'HEAD', 'origin/main').trim();
  return [...new Set([base, 'origin/main'])]
    .map((commit) => readElsewhere(folder, commit, id))
    .filter((draft) => draft !== undefined);
}

/** Whether a change must declare itself: readers know the article, and nothing new is said of it. */
export function isProtected(folder: string, draft: Draft): boolean {
  const online = readOnline(folder, draft.id);
  return online.length > 0 && online.every((known) => !isDeclared(draft, known));
}

/** Whether a text may change at will: readers do not know it, or it says that it has changed. */
export function isProposal(folder: string, draft: Draft): boolean {
  return readOnline(folder, draft.id).every((known) => isDeclared(draft, known));
}

/** The paragraphs on which nobody had to decide in the merge that is going on. */
export function listUndisputed(folder: string, { id, paragraphs }: Draft): number[] {
  const all = paragraphs.map((_, at) => at);
  if (!existsSync(join(folder, '.git/MERGE_HEAD'))) return all;
  const base = git(folder, 'merge-base', 'HEAD', 'MERGE_HEAD').trim();
  const [before, ours, theirs] = [base, 'HEAD', 'MERGE_HEAD'].map((commit) =>
    readElsewhere(folder, commit, id),
  );
  const isEqual = (at: number) => ours?.paragraphs[at] === theirs?.paragraphs[at];
  const isDisputed = (_: string, at: number) =>
    [ours, theirs].every((side) => side?.paragraphs[at] !== before?.paragraphs[at]);
  return paragraphs.some(isDisputed) ? all.filter(isEqual) : all;
}

/** Deletes an article; another one takes over its names. */
export function deleteArticle(folder: string, slug: string): void {
  const { aliases } = readDraft(folder, slug);
  rmSync(join(folder, pathOf(slug)));
  addAliases(folder, SUCCESSOR, [slug, ...aliases]);
}

function addAliases(folder: string, slug: string, names: readonly string[]): void {
  const draft = readDraft(folder, slug);
  const aliases = [...new Set([...draft.aliases, ...names])];
  writeDraft(folder, slug, { ...draft, aliases });
}

function resolve(folder: string, resolution: Resolution): void {
  const lines = git(folder, 'ls-files', '--unmerged').trim().split('\n');
  const stages = lines.map((line) => {
    const [, stage = '', path = ''] = /(\d)\t(.*)/.exec(line) ?? [];
    return { stage, path, draft: parseDraft(showSide(folder, stage, path)) };
  });
  // The successor first: it takes the names of what is deleted.
  const byId = [...Map.groupBy(stages, ({ draft }) => draft.id).values()];
  const isSuccessor = (group: typeof stages) =>
    group.some(({ path }) => path === pathOf(SUCCESSOR));
  for (const group of byId.toSorted((a, b) => Number(isSuccessor(b)) - Number(isSuccessor(a)))) {
    const [base, ours, theirs] = ['1', '2', '3'].map((stage) =>
      group.find((one) => one.stage === stage),
    );
    const slugs = [...new Set(group.map(({ path }) => slugOf(path)))];
    const paths = slugs.map(pathOf);
    for (const path of paths) rmSync(join(folder, path), { force: true });
    if (ours !== undefined && theirs !== undefined) {
      const merged = mergeDrafts(base?.draft ?? ours.draft, ours.draft, theirs.draft, resolution);
      const others = slugs.filter((slug) => slug !== slugOf(ours.path));
      const aliases = [...new Set([...merged.aliases, ...others])];
      writeDraft(folder, slugOf(ours.path), { ...merged, aliases });
    } else {
      const names = group.flatMap(({ path, draft }) => [slugOf(path), ...draft.aliases]);
      addAliases(folder, SUCCESSOR, names);
    }
  }
}

/** A side's text; where both renamed the file, the index holds a text with markers instead. */
function showSide(folder: string, stage: string, path: string): string {
  const commit = { 2: 'HEAD', 3: 'MERGE_HEAD' }[stage];
  const { status, stdout } = spawnSync('git', ['show', `${commit}:${path}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? stdout : git(folder, 'show', `:${stage}:${path}`);
}

/** After merging, an article may list a name twice, or its own. Returns whether one did. */
function tidyAliases(folder: string, slug: string): boolean {
  const draft = readDraft(folder, slug);
  const aliases = [...new Set(draft.aliases)].filter((name) => name !== slug);
  if (aliases.length === draft.aliases.length) return false;
  writeDraft(folder, slug, { ...draft, aliases });
  return true;
}

function slugOf(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}
