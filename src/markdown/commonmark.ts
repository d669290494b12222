import type { Root } from 'mdast';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { listItem } from './list-item.ts';
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

/** What the parser makes of a body. */
export function parsedBody(text: string): Root {
  return fromMarkdown(text, {
    extensions: [textRules, listRules, gfmTable()],
    mdastExtensions: [treeRules, gfmTableFromMarkdown()],
  });
}

/** What the parser makes of running text. */
export function parsedRunningText(text: string): Root {
  return fromMarkdown(text, { extensions: [textRules, noHeadings], mdastExtensions: [treeRules] });
}
