import { CST, Lexer, Parser } from 'yaml';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import { lostText } from './comment.ts';
import { quoted, quotedLine } from './spelling.ts';

export interface Scanned {
  readonly tokens: readonly CST.Token[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where a quote or bracket is never closed, or lists nest too deep: the values cannot be trusted. */
  readonly sound: boolean;
}

/** Signs of YAML that no paper needs and prose begins with by accident. */
const refused: Readonly<Record<string, string>> = {
  anchor: 'source/neo',
  alias: 'source/bi-danh',
  tag: 'source/the-kieu',
  'explicit-key-ind': 'source/dau-hoi',
};

/**
 * Runs YAML's lexer and parser over the covered text, step by step, so that what goes wrong is seen where it begins: at
 * the quote that is never closed, not at the end of the file. `text` is the uncovered text.
 */
export function scan(file: string, text: string, masked: string): Scanned {
  const found: Diagnostic[] = [];
  const tokens: CST.Token[] = [];
  const open: number[] = [];
  const parser = new Parser();
  let sound = true;
  let offset = 0;
  let plainNext = false;
  let before: { lexeme: string; plain: boolean; end: number } | undefined;
  const report = (code: string, start: number, end: number, params: Diagnostic['params'] = {}): void => {
    found.push(problem(code, { file, start, end }, params));
  };
  const unclosed = (start: number): void => {
    sound = false;
    report('source/thieu-ngoac', start, start + 1, { dau: text[start] === '{' ? '}' : ']' });
  };

  for (const lexeme of new Lexer().lex(masked)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.open) {
      report('source/qua-sau', offset, offset + 1, { toi_da: limits.open });
      return { tokens: [], diagnostics: found, sound: false };
    }
    if (itemsOf(parser.stack.at(-1)) > limits.pieces) {
      report('source/qua-nhieu-dong', offset, offset + 1, { toi_da: limits.pieces });
      return { tokens: [], diagnostics: found, sound: false };
    }
    if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT) {
      plainNext = lexeme === CST.SCALAR;
      continue;
    }
    if (lexeme === CST.FLOW_END) {
      for (const start of open.splice(0)) unclosed(start);
      continue;
    }
    const end = offset + lexeme.length;
    const type = plainNext ? 'scalar' : CST.tokenType(lexeme);
    const code = type ? refused[type] : undefined;
    if (code) {
      const lineEnd = text.indexOf('\n', offset);
      const rest = text.slice(offset, lineEnd < 0 ? undefined : lineEnd).trim();
      report(code, offset, end, { dau: text.slice(offset, end).trim(), dung: quoted(rest) });
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(offset);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
    if (/-quoted-scalar$/.test(type ?? '') && !closed(lexeme)) {
      sound = false;
      report('source/thieu-nhay', offset, offset + 1, { dau: lexeme.charAt(0) });
    }
    if (type === 'directive-line') report('source/chi-thi', offset, end, { dau: lexeme });
    if (type === 'comment' && before && lostText(before, lexeme, offset)) {
      const dung = quotedLine(text, offset);
      report('source/dau-thang', offset, end, { mat: text.slice(offset, end), dung });
    }
    // A block scalar ends with its line: what follows it stands on a line of its own.
    if (type === 'newline' || lexeme.endsWith('\n')) before = undefined;
    else if (type !== 'space') before = { lexeme, plain: plainNext, end };
    plainNext = false;
    offset = end;
  }
  for (const token of parser.end()) tokens.push(token);
  for (const start of open) unclosed(start);
  return { tokens, diagnostics: found, sound };
}

/** The items of a list so far: each is a line of the paper at least. */
function itemsOf(token: CST.Token | undefined): number {
  return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.source === '[')
    ? token.items.length
    : 0;
}

function closed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  if (lexeme.length < 2 || !lexeme.endsWith(quote)) return false;
  if (quote === '"') return (/\\*(?="$)/.exec(lexeme)?.[0].length ?? 0) % 2 === 0;
  return (/'+$/.exec(lexeme.slice(1))?.[0].length ?? 0) % 2 === 1;
}
