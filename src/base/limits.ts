/**
 * How much danvan takes on. Each limit is far above what papers of offices need and low enough that whatever passes is
 * printed in bounded time and memory; what exceeds one is an error that names it. They stand in the README.
 */
export const limits = {
  /** Bytes of any file that is read (fonts, data, finished papers): read whole, it has to fit into memory beside its copy. */
  file: 64 * 1024 * 1024,
  /** Bytes of one YAML file: some 300 printed pages. Reading grows with it, and so is bounded. */
  source: 1024 * 1024,
  /** Lists and keys inside each other in YAML: the walks over them go as deep as they do. */
  nesting: 60,
  /** Brackets and indents that are open at once while YAML is parsed, beside those that hold one value each. */
  open: 100,
  /** List items inside each other in Markdown: the law's own numbering ends at five levels. */
  listDepth: 12,
  /** Characters of one paragraph, some 60 pages: its lines are broken in one go. */
  paragraph: 200_000,
  /** Asterisks in one paragraph: finding their partners costs the square of their number. */
  asterisks: 10_000,
  /** One character so many times on end (dots, spaces): a line of a form takes some 150; patterns that look for the end of
   * such a stretch cost the square of it. */
  stretch: 1_000,
  /** Columns of a table: more cannot be read on a landscape page. */
  columns: 30,
  /** Paragraphs, items, lines and table cells of a paper with all that is attached: each is set, measured and verified. */
  pieces: 10_000,
  /** Characters that the expressions of one text may bring in: texts that double themselves would fill the memory. */
  expression: 200_000,
  /** References that lead to references; more is a circle. */
  references: 50,
  /** Bytes of an output's name: with a suffix it has to fit every file system and the paths of Windows. */
  name: 120,
} as const;
