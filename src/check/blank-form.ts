import { pattern } from '../base/pattern.ts';
import type { CheckedPaper, Prose } from './paper.ts';

/** A title that says: what follows is for others to fill in. */
const title = pattern(
  String.raw`^[(“"]?(?:biểu\s+)?mẫu(?!\p{L})|^(?:phiếu|đơn|giấy đăng ký|bản khai|tờ khai)(?!\p{L})`,
  'iu',
);
const named = pattern(String.raw`(?<!\p{L})(?:mẫu|biểu mẫu|phiếu|đơn|tờ khai|bản khai)(?!\p{L})`, 'iu');

/** Lines drawn for handwriting. Nobody forgets to fill in this many; in a phụ lục already a few make a form. */
const leader = /\.{6,}|…{2,}|_{4,}/u;
const manyLeaders = { content: 6, phuLuc: 3 };
/** Lines around the drawn ones that belong to the form: its date, its signature. */
const around = 4;

/** The printed paragraphs of a paper that are no blank form: dots and slots in those of a form are meant so. */
export function outsideForms({ prose }: CheckedPaper): readonly Prose[] {
  const known = outside.get(prose) ?? withoutForms(prose);
  outside.set(prose, known);
  return known;
}

/** Several rules ask. */
const outside = new WeakMap<readonly Prose[], readonly Prose[]>();

function withoutForms(prose: readonly Prose[]): readonly Prose[] {
  const parts = new Map<string, Prose[]>();
  for (const piece of prose) {
    const part = /^phu_luc\[\d+\]/.exec(piece.path)?.[0] ?? piece.role;
    const pieces = parts.get(part);
    if (pieces) pieces.push(piece);
    else parts.set(part, [piece]);
  }
  const isForm = prose.some(({ role, text }) => role === 'trich_yeu' && title.test(text));
  const forms = new Set(
    [...parts].flatMap(([part, pieces]) => (part === 'noi_dung' && isForm ? pieces : formOf(pieces))),
  );
  return prose.filter((piece) => !forms.has(piece));
}

/** What of one part is a form: all after its title, or the stretch of drawn lines. */
function formOf(pieces: readonly Prose[]): readonly Prose[] {
  const [first] = pieces;
  if (!first || !['noi_dung', 'phu_luc'].includes(first.role)) return [];
  const inPhuLuc = first.role === 'phu_luc';
  if (inPhuLuc && pieces.some(({ field, text }) => field === 'ten' && named.test(text))) return pieces;
  const titled = pieces.findIndex(({ block, text }) => block !== 'o' && title.test(text));
  const drawn = pieces.flatMap(({ text }, i) => (leader.test(text) ? [i] : []));
  const enough = drawn.length >= (inPhuLuc ? manyLeaders.phuLuc : manyLeaders.content);
  const from = enough ? Math.max(0, (drawn[0] ?? 0) - around) : pieces.length;
  const to = enough ? (drawn.at(-1) ?? 0) + around : pieces.length;
  return pieces.filter((_, i) => (titled >= 0 && i >= titled) || (i >= from && i <= to));
}
