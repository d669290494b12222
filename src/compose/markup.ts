import { SaxesParser } from 'saxes';
import type { Inline, Rich, Text } from '../base/inline.ts';

/** One element of part markup; lines and parts inside it, and its running text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly content: Rich;
}

/** What a template may emit: element → attributes; inline marks aside. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What is wrong with markup: the code of the diagnostic, and the text to look for in the template. */
export interface MarkupFault {
  readonly code:
    | 'compose/the-la'
    | 'compose/thuoc-tinh-la'
    | 'compose/the-hong'
    | 'compose/chu-ngoai-the'
    | 'compose/the-sai-cho';
  readonly name: string;
  readonly needle: string;
}

const marks: Readonly<Record<string, Omit<Text, 'type' | 'text'>>> = {
  b: { bold: true },
  i: { italic: true },
  u: { underline: true },
  sup: { sup: true },
};

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly content: Inline[];
}

const root = 'van-ban';

/** Reads part markup strictly: every unknown element or attribute, text outside a part and bad nesting is a fault. */
export function parseMarkup(
  markup: string,
  vocabulary: Vocabulary,
): { readonly elements: readonly Element[]; readonly faults: readonly MarkupFault[] } {
  const faults: MarkupFault[] = [];
  const top: Open = { name: root, attributes: {}, children: [], content: [] };
  const open: Open[] = [top];
  const inline: string[] = [];
  const parser = new SaxesParser();
  const known = (name: string): boolean => Object.hasOwn(vocabulary, name);

  parser.on('opentag', ({ name, attributes }) => {
    if (name === root) return;
    if (Object.hasOwn(marks, name)) inline.push(name);
    else if (name === 'br') open.at(-1)?.content.push({ type: 'break' });
    else {
      if (!known(name)) faults.push({ code: 'compose/the-la', name, needle: `<${name}` });
      const allowed = known(name) ? (vocabulary[name] ?? []) : Object.keys(attributes);
      for (const key of Object.keys(attributes)) {
        if (!allowed.includes(key))
          faults.push({ code: 'compose/thuoc-tinh-la', name: key, needle: `${key}=` });
      }
      open.push({ name, attributes, children: [], content: [] });
    }
  });
  parser.on('closetag', ({ name }) => {
    if (Object.hasOwn(marks, name)) inline.pop();
    else if (name !== 'br' && name !== root) {
      const closed = open.pop();
      if (closed) open.at(-1)?.children.push({ ...closed, content: trimmed(closed.content) });
    }
  });
  parser.on('text', (value) => {
    const within = open.at(-1);
    const text = value.replaceAll(/[ \t\r\n]+/gu, ' ');
    if (!within || text === '') return;
    if (within.name === root) {
      if (text !== ' ')
        faults.push({ code: 'compose/chu-ngoai-the', name: text.trim(), needle: text.trim() });
      return;
    }
    within.content.push({ type: 'text', text, ...Object.assign({}, ...inline.map((name) => marks[name])) });
  });
  parser.on('error', ({ message }) => {
    faults.push({ code: 'compose/the-hong', name: message.replace(/^[\d:]+\s*/u, ''), needle: '' });
  });
  parser.write(`<${root}>${markup}</${root}>`).close();
  return { elements: top.children, faults };
}

/** Without white space at the ends, and without doubled spaces where two pieces meet. */
function trimmed(content: readonly Inline[]): Rich {
  const out: Inline[] = [];
  for (const inline of content) {
    if (inline.type !== 'text') {
      out.push(inline);
      continue;
    }
    const before = out.at(-1);
    const atStart =
      !before || before.type === 'break' || (before.type === 'text' && before.text.endsWith(' '));
    const text = atStart ? inline.text.replace(/^ /u, '') : inline.text;
    if (text !== '') out.push({ ...inline, text });
  }
  return withoutEnd(out);
}

function withoutEnd(content: readonly Inline[]): Rich {
  const last = content.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return content;
  const text = last.text.slice(0, -1);
  return text === '' ? withoutEnd(content.slice(0, -1)) : [...content.slice(0, -1), { ...last, text }];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Running text as markup, the inverse of what parseMarkup reads inside a part. */
export function richToMarkup(rich: Rich): string {
  return rich
    .map((inline) => {
      if (inline.type === 'break') return '<br/>';
      if (inline.type !== 'text') return '';
      const wraps = Object.entries(marks).filter(([, mark]) =>
        Object.keys(mark).some((key) => inline[key as keyof typeof mark] === true),
      );
      const text = inline.text.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
      return wraps.reduce((inner, [name]) => `<${name}>${inner}</${name}>`, text);
    })
    .join('');
}
