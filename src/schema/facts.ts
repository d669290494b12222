import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { parseDate } from '../base/parse-date.ts';
import { parseTime } from '../base/parse-time.ts';
import type { Entry, Mapping, Scalar } from '../base/value.ts';

/** Facts are typed by the first word of their key: `ngay` and `ngay_hop` are dates, `gio` and `gio_don_tiep` times. */
const typed: readonly (readonly [RegExp, (scalar: Scalar, path: string) => Diagnostic | undefined])[] = [
  [/^ngay(?:_|$)/, dateFault],
  [/^gio(?:_|$)/, timeFault],
];

/** Shared facts that are not what their key says, each at its value. A fact made of other facts is judged where it is used. */
export function factFaults(facts: Mapping, path = ''): readonly Diagnostic[] {
  return facts.entries.flatMap(({ key, value }: Entry) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (value.type === 'mapping') return factFaults(value, at);
    if (value.type === 'list') return [];
    const judge = typed.find(([pattern]) => pattern.test(key))?.[1];
    const unknown = value.blank || value.text.includes('{{');
    return (!unknown && judge?.(value, at)) || [];
  });
}

function dateFault({ text, span }: Scalar, path: string): Diagnostic | undefined {
  const gia_tri = text.trim();
  const read = parseDate(gia_tri);
  if (read.ok) return undefined;
  const goi_y = read.suggestion ?? '';
  if (read.reason === 'form') return problem('schema/ngay-sai-dang', span, { gia_tri, goi_y }, { path });
  if (read.reason === 'ambiguous')
    return problem('schema/ngay-hai-nghia', span, { gia_tri, goi_y }, { path });
  return problem('schema/ngay-khong-co', span, { gia_tri }, { path });
}

function timeFault({ text, span }: Scalar, path: string): Diagnostic | undefined {
  const gia_tri = text.trim();
  return parseTime(gia_tri) ? undefined : problem('schema/gio-sai', span, { gia_tri }, { path });
}
