/** Which tests a browser runs for a part of the pages: files of `tests/browser` by their names. */
const SUBJECTS: readonly (readonly [part: RegExp, tests: string])[] = [
  [/\/search|\/index-reader|\/Search/, 'search'],
  [/\/(?:large-view|LargeView|Gallery|TextImage|pictures\.css)/, 'large-view'],
  [/\/(?:load-embeds|EmbedStage|FilmPlayer|Video)/, 'videos'],
  [/\/(?:share-links|SharingRow)/, 'sharing'],
  [/\/(?:color-switch|ColorSwitch)/, 'color-scheme'],
  [/\/(?:current-section|TableOfContents|TocList)/, 'keyboard'],
  [/\/preview-notes/, 'preview-notes'],
  [/\/(?:print|prose)\.css/, 'paper'],
  [/src\/styles/, 'look'],
  [/\/Source/, 'sources'],
  [/\/(?:Photo|Figure|Portrait|pictures\.css)/, 'pictures'],
  [/\/global\.css/, 'modes'],
  [/src\/(?:layouts|styles)/, 'forced-colors'],
  [/src\/(?:components|layouts|styles)/, 'accessibility'],
  [/src\/(?:components|layouts|pages)/, 'aria'],
];

/** The browser tests nearest to a file: those of its subject. The whole suite would take minutes. */
export function findBrowserTests(file: string): string[] {
  return SUBJECTS.filter(([part]) => part.test(file)).map(([, test]) => `${test}.test.ts`);
}
