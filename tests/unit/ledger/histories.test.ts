import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachOf } from '../../expectations.ts';
import {
  call,
  deleteArticle,
  git,
  isProposal,
  isProtected,
  listUndisputed,
  merge,
  mergeCleanly,
  nextHour,
  openNewsroom,
  SUCCESSOR,
  save,
} from '../../newsroom/desk.ts';
import {
  type Draft,
  listSlugs,
  type Resolution,
  readDraft,
  writeDraft,
} from '../../newsroom/draft.ts';

// `npm run test:thorough` runs 6, `npm run test:histories` 200; `SEED=n` makes others;
// `-t "history 25"` repeats one.
const SEED = Number(process.env.SEED ?? 20_261_126);
const HISTORIES = Number(process.env.HISTORIES ?? 3);
const STEPS = 9;

type Random = ReturnType<typeof createRandom>;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chronik-'));
  console.log(`Histories: ${HISTORIES}, SEED=${SEED}`);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(eachOf(Array.from({ length: HISTORIES }, (_, index) => index)))(
  'two editors record, rename, correct, delete and merge: history %i',
  async (index) => {
    const random = createRandom(SEED + index * 7919);
    const folder = join(root, String(index));
    mkdirSync(folder);
    const log: string[] = [];
    try {
      const slugs = [SUCCESSOR, 'zwei', 'drei', 'vier'];
      const drafts = Object.fromEntries(
        slugs.map((slug, at) => [slug, makeDraft(random, `${at + 1}`)]),
      );
      const desks = await openNewsroom(folder, ['anna', 'ben', 'verlag'], drafts);
      const [anna = '', ben = '', publisher = ''] = desks;
      for (let step = 0; step < STEPS; step += 1) {
        const desk = random.pick([anna, ben]);
        const name = random.pick(Object.keys(OPERATIONS));
        log.push(`${desk === anna ? 'anna' : 'ben'} ${name}`);
        log.push((await OPERATIONS[name]?.(desk, random, `${index}${step}`)) ?? '');
        save(desk);
        if (random.next() < 0.15) {
          log.push('publisher merges what merges cleanly');
          await mergeByPublisher(publisher, random.shuffle([anna, ben]), random);
        }
      }
      for (const desk of random.shuffle([anna, ben])) {
        log.push(`publish ${desk}`);
        await publish(desk, random);
      }
      git(publisher, 'fetch', '--quiet');
      git(publisher, 'reset', '--quiet', '--hard', 'origin/main');
      await expectQuiet(publisher);
      await expectAlarm(publisher, listSlugs(publisher), random);
    } catch (error) {
      throw new Error(`SEED=${SEED}, history ${index}:\n${log.join('\n')}\n${String(error)}`, {
        cause: error,
      });
    }
    rmSync(folder, { recursive: true });
  },
  // Many processes, perhaps on a busy machine.
  120_000,
);

/** What an editor does; each leaves the branch recorded. Returns a note for the log. */
const OPERATIONS: Record<string, (desk: string, random: Random, mark: string) => Promise<string>> =
  {
    write: async (desk, random, mark) => {
      writeDraft(desk, `neu-${mark}`, makeDraft(random, `9${mark}`));
      return record(desk, `neu-${mark}`);
    },
    correct: (desk, random, mark) =>
      edit(desk, random, (draft) => ({
        ...draft,
        corrections: [...draft.corrections, `Falsch war ${mark}, richtig ist es nun.`],
      })),
    update: (desk, random) => edit(desk, random, (draft) => ({ ...draft, updatedAt: nextHour() })),
    minor: (desk, random) => edit(desk, random, (draft) => ({ ...draft, isMinor: true })),
    'change a proposal': async (desk, random) => {
      git(desk, 'fetch', '--quiet');
      const slug = listSlugs(desk).find((name) => isProposal(desk, readDraft(desk, name)));
      if (slug === undefined) return 'none';
      writeDraft(desk, slug, changeText(readDraft(desk, slug), random));
      return record(desk, slug);
    },
    rename: async (desk, random, mark) => {
      const slug = pickArticle(desk, random);
      const { code, output } = await call(
        desk,
        'rename',
        slug,
        `${random.pick(['a', 'b'])}-${mark}`,
      );
      expect(output).toContain('Umbenannt');
      expect(code).toBe(0);
      await expectQuiet(desk);
      return slug;
    },
    delete: async (desk, random) => {
      const slug = pickArticle(desk, random);
      if (listSlugs(desk).length < 3) return 'none';
      deleteArticle(desk, slug);
      await record(desk);
      return slug;
    },
    'change in silence': async (desk, random) => {
      const slug = random.pick(listSlugs(desk));
      if (isProtected(desk, readDraft(desk, slug))) await expectAlarm(desk, [slug], random);
      return slug;
    },
    publish: async (desk, random) => {
      await publish(desk, random);
      return '';
    },
  };

async function edit(desk: string, random: Random, declare: (draft: Draft) => Draft) {
  const slug = random.pick(listSlugs(desk));
  writeDraft(desk, slug, declare(changeText(readDraft(desk, slug), random)));
  return record(desk, slug);
}

/** The usual way: the main branch first, then record, then push. */
async function publish(desk: string, random: Random): Promise<void> {
  git(desk, 'fetch', '--quiet');
  merge(desk, 'origin/main', random.pick<Resolution>(['ours', 'theirs', 'both']));
  await expectQuiet(desk);
  const slugs = listSlugs(desk).filter((slug) => isProtected(desk, readDraft(desk, slug)));
  await expectAlarm(desk, slugs, random);
  await record(desk);
  save(desk);
  git(desk, 'push', '--quiet', 'origin', 'HEAD:main');
  git(desk, 'fetch', '--quiet');
}

/** Merged as hosts do it, without recording. */
async function mergeByPublisher(desk: string, editors: readonly string[], random: Random) {
  git(desk, 'fetch', '--quiet');
  git(desk, 'reset', '--quiet', '--hard', 'origin/main');
  for (const editor of editors) {
    git(desk, 'fetch', '--quiet', editor, 'HEAD');
    mergeCleanly(desk, 'FETCH_HEAD');
  }
  await expectQuiet(desk);
  git(desk, 'push', '--quiet', 'origin', 'HEAD:main');
  git(desk, 'fetch', '--quiet');
  await expectAlarm(desk, listSlugs(desk), random);
}

async function record(desk: string, slug = ''): Promise<string> {
  const { code, output } = await call(desk, 'record');
  expect(output).not.toContain('geändert worden');
  expect(code, output).toBe(0);
  expect(await findings(desk)).toEqual([]);
  return slug;
}

async function expectQuiet(desk: string): Promise<void> {
  const rules = (await findings(desk)).filter(([rule]) => rule !== 'unrecorded');
  expect(rules).toEqual([]);
}

/** Changes a text and says nothing; check and record must object. The text is then as before. */
async function expectAlarm(desk: string, slugs: readonly string[], random: Random): Promise<void> {
  const drafts = slugs.map((slug) => ({ slug, draft: readDraft(desk, slug) }));
  const changes = drafts.flatMap(({ slug, draft }) => {
    const places = listUndisputed(desk, draft);
    return places.length === 0 ? [] : [{ slug, draft: changeText(draft, random, places) }];
  });
  if (changes.length === 0) return;
  for (const { slug, draft } of changes) writeDraft(desk, slug, draft);
  const expected = changes.map(({ slug }) => ['undeclared-change', slug]);
  expect(await findings(desk)).toEqual(expect.arrayContaining(expected));
  expect((await call(desk, 'record')).code).toBe(1);
  for (const { slug, draft } of drafts) writeDraft(desk, slug, draft);
}

/** What the check says of the ledger, and all errors. */
async function findings(desk: string): Promise<[rule: string, slug: string][]> {
  const { output } = await call(desk, 'check', '--format=json');
  const problems: { rule: string; file: string; severity: string }[] = JSON.parse(output);
  return problems
    .filter(({ rule, severity }) => severity === 'error' || LEDGER_RULES.includes(rule))
    .map(({ rule, file }) => [rule, file.replace(/^.*\/|\.mdx$/g, '')]);
}

const LEDGER_RULES = ['undeclared-change', 'unrecorded', 'spent-editorial'];

function pickArticle(desk: string, random: Random): string {
  return random.pick(listSlugs(desk).filter((slug) => slug !== SUCCESSOR));
}

function makeDraft(random: Random, id: string): Draft {
  const paragraphs = Array.from({ length: 6 }, () => random.sentence());
  return { id, paragraphs, corrections: [], aliases: [] };
}

function changeText(
  draft: Draft,
  random: Random,
  places: readonly number[] = [...draft.paragraphs.keys()],
): Draft {
  return { ...draft, paragraphs: draft.paragraphs.with(random.pick(places), random.sentence()) };
}

/** Numbers that follow from a seed (mulberry32). */
function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
  const word = () =>
    Array.from({ length: 4 }, () => pick(['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to'])).join(
      '',
    );
  return {
    next,
    pick,
    shuffle: <Value>(values: Value[]) => (next() < 0.5 ? values : values.toReversed()),
    sentence: () => `Satz ${Array.from({ length: 14 }, word).join(' ')}.`,
  };
}
