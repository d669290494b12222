import type { Edit } from '../../../base/fix.ts';
import type { CheckedPaper, Prose } from '../../paper.ts';
import type { Rule } from '../../rule.ts';

interface Mark {
  readonly piece: Prose;
  readonly index: number;
  readonly curly: string;
}

/** Curly and straight quotation marks do not stand in one paper. */
export const ngoacKepLan: Rule = {
  id: 'dau-cau/ngoac-kep-lan',
  severity: 'warning',
  about: {
    vi: {
      title: 'Lẫn ngoặc kép cong và thẳng',
      what: 'Văn bản dùng ngoặc kép cong “ ” ở {cong} chỗ nhưng ở đây dùng ngoặc thẳng (cả thảy {thang} cặp).',
      why: 'Trong một văn bản chỉ dùng một kiểu ngoặc kép.',
      fix: 'Đổi ngoặc thẳng thành “ ”.',
    },
    en: {
      title: 'Curly and straight quotation marks',
      what: 'The paper has curly marks “ ” in {cong} places, and straight ones here ({thang} pairs in all).',
      why: 'A paper keeps to one kind of quotation marks.',
      fix: 'Turn the straight ones into “ ”.',
    },
  },
  examples: [
    {
      wrong:
        'noi_dung: |\n  # Nội dung\n  - Nhân rộng mô hình “Dân vận khéo”.\n  - Điển hình "Dân vận khéo" ở cơ sở.',
      right:
        'noi_dung: |\n  # Nội dung\n  - Nhân rộng mô hình “Dân vận khéo”.\n  - Điển hình “Dân vận khéo” ở cơ sở.',
      at: '"Dân vận khéo"',
    },
    {
      wrong: 'ket_thuc: Phong trào “Đọc và làm theo sách”, tivi 55", "Mỗi tuần một cuốn" và "Tủ sách" thôn',
      right: 'ket_thuc: Phong trào “Đọc và làm theo sách”, tivi 55", “Mỗi tuần một cuốn” và “Tủ sách” thôn',
      at: '"Mỗi tuần một cuốn"',
    },
  ],
  *check(paper) {
    const cong = count(paper, /“/g);
    const straight = pairsOf(paper);
    const [open, close] = straight;
    if (cong === 0 || !open || !close) return;
    const edits = straight.map(({ piece, index, curly }) => piece.edit(index, index + 1, curly));
    const sound = edits.filter((edit): edit is Edit => edit !== undefined);
    yield {
      span: open.piece.span(open.index, close.index + 1),
      path: open.piece.path,
      params: { cong, thang: straight.length / 2 },
      fix: sound.length === edits.length ? { edits: sound, safe: true } : undefined,
    };
  },
};

function count({ prose }: CheckedPaper, pattern: RegExp): number {
  return prose.reduce(
    (sum, { text, nguyen_van }) => sum + (nguyen_van ? 0 : [...text.matchAll(pattern)].length),
    0,
  );
}

/** The straight marks that stand in pairs around words; one after a digit may be an inch. */
function pairsOf({ prose }: CheckedPaper): readonly Mark[] {
  return prose.flatMap((piece) =>
    piece.nguyen_van
      ? []
      : [...piece.text.matchAll(/(?<![\p{L}\d])"(?=\p{L}|\d)([^"“”]*[^"“”\s])"(?![\p{L}\d])/gu)].flatMap(
          ({ 0: whole, index }): Mark[] => [
            { piece, index, curly: '“' },
            { piece, index: index + whole.length - 1, curly: '”' },
          ],
        ),
  );
}
