/** What became of a mistake: who noticed it, `survived` or `equivalent`. */
export interface Result {
  folder: string;
  killer: string;
}

/** A line of the table: how many of the mistakes in a folder were noticed. */
export interface Score {
  folder: string;
  samples: number;
  killed: number;
  survived: number;
  equivalent: number;
  /** Of those that change anything. */
  percent: number;
}

/** Counts results by folder. */
export function tabulate(results: readonly Result[]): Score[] {
  return [...Map.groupBy(results, ({ folder }) => folder)].map(([folder, own]) => {
    const count = (killer: string) => own.filter((result) => result.killer === killer).length;
    const [survived, equivalent] = [count('survived'), count('equivalent')];
    const killed = own.length - survived - equivalent;
    const percent = Math.round((1000 * killed) / Math.max(1, killed + survived)) / 10;
    return { folder, samples: own.length, killed, survived, equivalent, percent };
  });
}
