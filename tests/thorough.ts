import process from 'node:process';

/** Chooses between what each run tests and what only `npm run test:thorough` has time for. */
export function pickEffort<Effort>(usual: Effort, thorough: Effort): Effort {
  return process.env.THOROUGH === 'yes' ? thorough : usual;
}
