import { pattern } from '../../../base/pattern.ts';
import type { CheckedPaper, Prose } from '../../paper.ts';
import { quotedIn } from '../../quoted.ts';
import type { Rule } from '../../rule.ts';
import { houseTone, type Toned, type TonePlace, tonedSyllables } from '../../tone.ts';

const lettersBefore = pattern(String.raw`\p{L}*$`, 'u');

interface Place {
  readonly piece: Prose;
  readonly toned: Toned;
  /** The whole syllable. */
  readonly from: number;
  readonly to: number;
}

/** A paper, or its whole office, puts the mark of oa, oe, uy in one place. */
export const dauThanh: Rule = {
  id: 'chinh-ta/dau-thanh',
  severity: 'warning',
  clause: { nd30: 'ND30-X3', hd36: 'P-SP-02', hd05: 'P-SP-02' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Đặt dấu thanh không thống nhất',
      what: 'Đặt dấu thanh không thống nhất: “{vi_du_it}” ({it} chỗ) bên cạnh “{vi_du_nhieu}”[ ({nhieu} chỗ)].',
      why: 'Cả hai cách đặt dấu đều được, nhưng một văn bản chỉ nên theo một cách.',
      fix: 'Chọn một cách cho cả văn bản; cơ quan chọn chung bằng dau_thanh trong danvan.yaml.',
    },
    en: {
      title: 'Tone marks in two places',
      what: 'Tone marks stand in two places: "{vi_du_it}" ({it} times) beside "{vi_du_nhieu}"[ ({nhieu} times)].',
      why: 'Both are right, but a paper should keep to one.',
      fix: 'Choose one for the whole paper; an office chooses by dau_thanh in danvan.yaml.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện chỉ đạo của Huyện ủy và Đảng ủy, xây dựng đời sống văn hoá, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Thực hiện chỉ đạo của Huyện ủy và Đảng ủy, xây dựng đời sống văn hóa, UBND xã ban hành Kế hoạch như sau',
      at: 'hoá',
    },
    {
      wrong:
        'the_thuc: dang\nco_quan: { ten: Tỉnh uỷ Sông Thượng, ky_hieu: TU }\nnoi_dung: |\n  # Mục đích\n  - Cấp uỷ, tỉnh uỷ quán triệt; huỷ tài liệu cũ.\n  - Cụ thể hóa thành chương trình; tùy tình hình.\nnoi_nhan: [Đồng chí Nguyễn Thị Thúy Hòa]',
      right:
        'the_thuc: dang\nco_quan: { ten: Tỉnh uỷ Sông Thượng, ky_hieu: TU }\nnoi_dung: |\n  # Mục đích\n  - Cấp uỷ, tỉnh uỷ quán triệt; huỷ tài liệu cũ.\n  - Cụ thể hoá thành chương trình; tuỳ tình hình.\nnoi_nhan: [Đồng chí Nguyễn Thị Thúy Hòa]',
      at: 'hóa',
    },
  ],
  *check(paper) {
    const places = placesOf(paper);
    const wanted = houseTone(paper.office) ?? most(places);
    const odd = places.filter(({ toned }) => toned.place !== wanted);
    const even = places.filter(({ toned }) => toned.place === wanted);
    // The directory is everybody's: a paper's fix leaves it alone, and it is pointed at only where nothing else is odd.
    const own = odd.filter(({ piece }) => piece.scalar.span.file === paper.file);
    const first = own[0] ?? odd[0];
    if (!first) return;
    const edits = own.flatMap(({ piece, toned }) => {
      const { index, letters, other } = toned;
      return piece.edit(index, index + letters.length, other) ?? [];
    });
    const whole = own.length > 0 && edits.length === own.length;
    yield {
      span: first.piece.span(first.from, first.to),
      path: first.piece.path,
      params: {
        it: odd.length,
        vi_du_it: wordAt(first),
        nhieu: even.length,
        vi_du_nhieu: even[0]
          ? wordAt(even[0])
          : `${first.piece.text.slice(first.from, first.toned.index)}${first.toned.other}`,
      },
      fix: whole ? { edits, safe: false } : undefined,
    };
  },
};

function wordAt({ piece, from, to }: Place): string {
  return piece.text.slice(from, to);
}

/** Common words only: a name is spelled as its bearer, or its place, spells it; quotations keep their own. */
function placesOf({ prose }: CheckedPaper): readonly Place[] {
  return prose.flatMap((piece) => {
    if (piece.nguyen_van || piece.field === 'ho_ten') return [];
    const quoted = quotedIn(piece.text);
    return tonedSyllables(piece.text).flatMap((toned): Place[] => {
      const before =
        lettersBefore.exec(piece.text.slice(Math.max(0, toned.index - 4), toned.index))?.[0] ?? '';
      const from = toned.index - before.length;
      const to = toned.index + toned.letters.length;
      const word = piece.text.slice(from, to);
      const common = word === word.toLowerCase() || /^(?:ủy|uỷ)$/iu.test(word);
      return common && !quoted(from) ? [{ piece, toned, from, to }] : [];
    });
  });
}

/** The place that most have; of equals the one that comes first. */
function most(places: readonly Place[]): TonePlace | undefined {
  const first = places.filter(({ toned }) => toned.place === 'first').length;
  const last = places.length - first;
  if (first === last) return places[0]?.toned.place;
  return first > last ? 'first' : 'last';
}
