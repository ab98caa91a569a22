import process from 'node:process';
import { createIndex, type IndexFile } from 'pagefind';
import type { IndexDocument } from '../lib/search/index-content.ts';

/** What our own interface loads of the files that Pagefind makes. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.de\.pagefind|.+\.pf_\w+)$/;

/**
 * Pagefind's files for documents. Equal documents in equal order make equal files. Throws in German
 * whatever goes wrong in Pagefind, which works in a process of its own until `close`.
 */
export async function makePagefindFiles(documents: readonly IndexDocument[]): Promise<IndexFile[]> {
  const { promise: abort, reject } = Promise.withResolvers<never>();
  const fail = () => reject(new Error('Pagefind ist abgebrochen, vielleicht fehlt Speicher.'));
  // Nobody reports the end of that process, but Node then has nothing left to wait for.
  process.once('beforeExit', fail);
  try {
    return await Promise.race([askForFiles(documents), abort]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Die Suche lässt sich nicht anlegen: ${reason}`, { cause: error });
  } finally {
    process.off('beforeExit', fail);
  }
}

async function askForFiles(documents: readonly IndexDocument[]): Promise<IndexFile[]> {
  const { index } = assertDone(await createIndex());
  // In their order: Pagefind numbers documents as they come.
  const added = await Promise.all(documents.map((document) => index?.addCustomRecord(document)));
  added.forEach(assertDone);
  const { files } = assertDone(await index?.getFiles());
  await index?.deleteIndex();
  return files.filter(({ path }) => NEEDED.test(path));
}

function assertDone<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (answer === undefined || answer.errors.length > 0)
    throw new Error(answer?.errors.join(' ') ?? 'Pagefind antwortet nicht.');
  return answer;
}
