/** Nodes that end a block of text before and after them. */
export const BLOCK_NODES = new Set(
  `root paragraph heading blockquote list listItem table tableRow tableCell footnoteDefinition descriptionList
descriptionTerm descriptionDetails containerDirective leafDirective thematicBreak code math yaml toml definition
mdxjsEsm mdxFlowExpression mdxJsxFlowElement`.split(/\s+/u),
);

/** Elements, in raw HTML and JSX, that do the same. */
export const BLOCK_ELEMENTS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);

/** What stands in a sentence for something that is never set. */
export const LETTER = 'x';
export const LINE_BREAK = '\n';
