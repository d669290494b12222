import type { Root } from 'mdast';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { remembered } from '../base/remember.ts';
import { listItem } from './list-item.ts';
import { plainTree } from './plain-tree.ts';
import { superscript } from './superscript.ts';
import { verbatimStarts } from './verbatim.ts';

/**
 * What of CommonMark a paper does not know. HTML tags and `_` emphasis stay recognised, so that they can be reported
 * where CommonMark would see them and nowhere else.
 */
const unknownHere = [
  'list',
  'codeIndented',
  'setextUnderline',
  'htmlFlow',
  'codeFenced',
  'codeText',
  'blockQuote',
  'thematicBreak',
  'autolink',
  'definition',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
  'characterReference',
  'characterEscape',
  'hardBreakEscape',
];

const textRules: Extension = {
  text: { 94: superscript, ...verbatimStarts },
  disable: { null: unknownHere },
};

const starts = [...'*+-0123456789'].map((mark) => mark.charCodeAt(0));
const listRules: Extension = {
  document: Object.fromEntries(starts.map((code) => [code, listItem])),
};

const noHeadings: Extension = { disable: { null: ['headingAtx'] } };

const treeRules: TreeExtension = {
  enter: {
    verbatim(token) {
      this.enter({ type: 'verbatim', value: '' }, token);
    },
    superscript(token) {
      this.enter({ type: 'superscript', value: '' }, token);
    },
  },
  exit: {
    verbatimText(token) {
      const node = this.stack[this.stack.length - 1];
      if (node?.type === 'verbatim') node.value = this.sliceSerialize(token);
    },
    verbatim(token) {
      this.exit(token);
    },
    superscriptText(token) {
      const node = this.stack[this.stack.length - 1];
      if (node?.type === 'superscript') node.value = this.sliceSerialize(token);
    },
    superscript(token) {
      this.exit(token);
    },
  },
};

/** The mdast of a body: headings, paragraphs, lists of one item each, tables. Offsets are those of `text`. */
export const bodyTree: (text: string) => Root = remembered(
  (text) =>
    plainTree(text, true) ??
    fromMarkdown(text, {
      extensions: [textRules, listRules, gfmTable()],
      mdastExtensions: [treeRules, gfmTableFromMarkdown()],
    }),
);

/** The mdast of running text: paragraphs only, whatever their lines begin with. */
export const paragraphTree: (text: string) => Root = remembered(
  (text) =>
    plainTree(text, false) ??
    fromMarkdown(text, { extensions: [textRules, noHeadings], mdastExtensions: [treeRules] }),
);
