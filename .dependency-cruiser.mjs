/**
 * The rooms of src/lib from the bottom of the ladder to the top: a room imports only rooms that
 * are listed before it.
 */
export const LADDER = [
  ...['values'],
  ...['source', 'typography', 'hyphenation', 'words', 'pictures'],
  ...['articles', 'embeds'],
  ...['law', 'ledger', 'related', 'search', 'drawing', 'site', 'feed'],
  ...['check', 'editing', 'import'],
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'loose-file',
      severity: 'error',
      comment: `Every file of src/lib belongs to a room: ${LADDER.join(', ')}.`,
      module: {
        path: '^src/lib/',
        pathNot: `^src/lib/(${LADDER.join('|')})/`,
        numberOfDependentsLessThan: 100,
      },
      from: {},
    },
    ...LADDER.slice(0, -1).map((room, step) => ({
      name: `up-from-${room}`,
      severity: /** @type {const} */ ('error'),
      comment: 'A room imports only rooms below it on the ladder.',
      from: { path: `^src/lib/${room}/` },
      to: { path: `^src/lib/(${LADDER.slice(step + 1).join('|')})/` },
    })),
    {
      name: 'folder-cycle',
      severity: 'error',
      comment: 'Folders import each other in one direction only, types included.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
};
