import { CST } from 'yaml';
import type { Scalar } from '../base/value.ts';
import { align } from './align.ts';

type Token = CST.FlowScalar | CST.BlockScalar;

const blanks = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A blank value (nothing after the colon) at a place. */
export function blankAt(file: string, offset: number): Scalar {
  return {
    type: 'scalar',
    text: '',
    blank: true,
    span: { file, start: offset, end: offset },
    offsets: [[0, offset]],
  };
}

/** A scalar token as a Scalar, its text taken from `text`, which the parser may have seen covered. */
export function scalarOf(file: string, text: string, token: Token): Scalar {
  if (token.type === 'block-scalar') return blockScalar(file, text, token);
  const start = token.offset;
  const end = start + token.source.length;
  const source = text.slice(start, end);
  const { value } = CST.resolveAsScalar({ ...token, source }, false, () => undefined);
  const span = { file, start, end };
  if (token.type === 'scalar') {
    return {
      type: 'scalar',
      text: paragraphs(value),
      blank: blanks.has(source),
      span,
      offsets: align(paragraphs(value), source, start, 'plain'),
    };
  }
  const double = token.type === 'double-quoted-scalar';
  const content = source.slice(1, -1);
  const read = double && content.includes('\\n') ? value : paragraphs(value);
  return {
    type: 'scalar',
    text: read,
    blank: false,
    span,
    offsets: align(read, content, start + 1, double ? 'double' : 'single'),
  };
}

function blockScalar(file: string, text: string, token: CST.BlockScalar): Scalar {
  const last = token.props.at(-1);
  const from = last && 'source' in last ? last.offset + last.source.length : token.offset;
  const source = text.slice(from, from + token.source.length);
  const { value } = CST.resolveAsScalar({ ...token, source }, false, () => undefined);
  const folded = token.props.some(
    (prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'),
  );
  const trimmed = value.replace(/\s+$/, '');
  const read = folded && !/^[ \t]/m.test(trimmed) ? paragraphs(trimmed) : trimmed;
  const end = from + source.trimEnd().length;
  return {
    type: 'scalar',
    text: read,
    blank: false,
    span: { file, start: token.offset, end: Math.max(end, token.offset + 1) },
    offsets: align(read, source, from, 'plain'),
  };
}

/** A blank line between folded lines ends a paragraph; YAML itself leaves one line end of it. */
function paragraphs(folded: string): string {
  return folded.replace(/\n+/g, (run) => `${run}\n`);
}
