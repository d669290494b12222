import * as z from 'zod';
import type { Mapping, Value } from '../base/value.ts';
import { parseBody, parseFlow } from '../markdown/body.ts';
import { assemble, type Draft, type Flow } from '../markdown/draft.ts';
import type { Body, Gach } from '../model/body.ts';
import { bang, readBang } from './bang.ts';
import { list, mapping, oneOf, scalar } from './leaf.ts';
import { asGiven, type Line, line, lineAmong, lineOrLines, typedLine } from './line.ts';
import type { Making } from './making.ts';
import { valueAt } from './place.ts';

/** One entry of a body written as a YAML list. */
type Entry =
  | Line
  | { readonly muc: Line; readonly noi_dung?: Shape }
  | { readonly y: Line; readonly noi_dung?: Shape }
  | { readonly gach: Line; readonly dau?: Gach['mark']; readonly noi_dung?: Shape }
  | { readonly giua: readonly Line[] }
  | { readonly bang: z.output<typeof bang> };
type Shape = Line | readonly Entry[];

const keys = ['muc', 'y', 'gach', 'giua', 'bang', 'nguyen_van'];
const inner: z.ZodType<Shape> = z.lazy(() => noiDung);

const entry: z.ZodType<Entry> = z.union([
  lineAmong(keys),
  typedLine([...keys, 'noi_dung', 'dau']),
  mapping({ muc: line, noi_dung: inner.optional() }, keys),
  mapping({ y: line, noi_dung: inner.optional() }, keys),
  mapping({ gach: line, dau: oneOf(['-', '+', '*']).optional(), noi_dung: inner.optional() }, keys),
  mapping({ giua: lineOrLines }, keys),
  mapping({ bang }, keys),
]);

/** The content: one Markdown text, or a list of entries, nested as deep as the paper goes. */
export const noiDung: z.ZodType<Shape> = z.union([
  scalar.transform((only): Line => ({ scalar: only, nguyen_van: false })),
  mapping({ nguyen_van: scalar }).transform((only): Line => ({ scalar: only.nguyen_van, nguyen_van: true })),
  list(entry),
]);

/** The tree of a body; `value` is what the shape was read from, for the places of tables and rows. */
export function readNoiDung(shape: Shape, value: Value, making: Making): Body {
  if (isLine(shape) && !shape.nguyen_van) return making.take(parseBody(shape.scalar), []);
  return assemble(flowOf(shape, value, making));
}

function flowOf(shape: Shape, value: Value, making: Making): Flow {
  if (isLine(shape)) return lineFlow(shape, making);
  return shape.flatMap((each, at) => {
    const place = valueAt(value, [at])?.value ?? value;
    return isLine(each) ? lineFlow(each, making) : [draftOf(each, place, making)];
  });
}

function lineFlow(shape: Line, making: Making): Flow {
  if (shape.nguyen_van) return [{ type: 'doan', content: asGiven(shape.scalar.text) }];
  return making.take(parseFlow(shape.scalar), []);
}

function draftOf(shape: Exclude<Entry, Line>, place: Value, making: Making): Draft {
  if ('giua' in shape) return { type: 'giua', lines: shape.giua.map((each) => making.rich(each)) };
  if ('bang' in shape) return readBang(shape.bang, bangPlace(place), making);
  const below = valueAt(place, ['noi_dung'])?.value ?? place;
  const children = shape.noi_dung === undefined ? undefined : flowOf(shape.noi_dung, below, making);
  if ('muc' in shape) {
    return { type: 'heading', level: 1, content: making.rich(shape.muc), ...(children && { children }) };
  }
  if ('y' in shape) return { type: 'item', content: making.rich(shape.y), children: children ?? [] };
  return {
    type: 'gach',
    mark: shape.dau ?? '-',
    content: making.rich(shape.gach),
    children: children ?? [],
  };
}

function bangPlace(place: Value) {
  const hang = valueAt(place, ['bang', 'hang']);
  const rows = hang?.value.type === 'list' ? hang.value.items.map((row) => row.span) : [];
  return { span: valueAt(place, ['bang'])?.keySpan ?? place.span, rows };
}

function isLine(shape: Shape | Entry): shape is Line {
  return 'scalar' in shape;
}

/** The value under a key of the root, for parts that look into their own places. */
export function under(root: Mapping, key: string): Value {
  return valueAt(root, [key])?.value ?? root;
}
