import { pattern } from '../../../base/pattern.ts';
import { outsideForms } from '../../blank-form.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const nouns = 'xã|phường|huyện|tỉnh|thôn|sở|ban|phòng|trường|đơn vị|cơ quan|công ty|ông|bà|đồng chí|số|tên';

/** Notes to oneself, filler text, and abc or xyz where a name belongs; not the alphabet (`xếp theo vần ABC`). */
const slots = pattern(
  [
    '(?<![\\p{L}\\d])(?:TODO|FIXME|TBD)(?![\\p{L}\\d])',
    '(?<!\\p{L})[Ll]orem ipsum(?: dolor(?: sit(?: amet)?)?)?',
    '(?<!\\p{L})(?:[Ss]ample text|[Vv]iết (?:nội dung )?vào đây|[Đđ]iền (?:nội dung )?vào đây|[Nn]hập (?:nội dung )?vào đây|[Nn]ội dung ở đây)(?!\\p{L})',
    `(?<=(?<!\\p{L})(?:${nouns}|${nouns.replace(pattern(String.raw`(?<=^|\|)\p{L}`, 'gu'), (letter) => letter.toUpperCase())}) )(?:abc|ABC|xyz|XYZ)(?![\\p{L}\\d@.])`,
    '^(?:abc|xyz|asdf)\\p{Ll}*$',
  ].join('|'),
  'gu',
);

const hint = /TODO|FIXME|TBD|orem|ample|đây|abc|ABC|xyz|XYZ|asdf/;

/** No note and no filler is left in the text. */
export const chuGiuCho: Rule = {
  id: 'con-sot/chu-giu-cho',
  severity: 'error',
  about: {
    vi: {
      title: 'Chữ giữ chỗ hoặc ghi chú còn sót',
      what: '“{chu}” là chữ giữ chỗ, không phải nội dung văn bản.',
      fix: 'Thay bằng nội dung thật, hoặc xoá.',
    },
    en: {
      title: 'A note or filler left in the text',
      what: '"{chu}" only keeps a place; it is not the paper’s text.',
      fix: 'Replace it by the real text, or delete it.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: TODO viết lại đoạn này',
      right: 'ket_thuc: Trên đây là Kế hoạch, yêu cầu các thôn nghiêm túc thực hiện',
      at: 'TODO',
    },
    {
      wrong: 'noi_dung: |\n  # Mục đích\n  Lorem ipsum dolor sit amet.\n  # Nội dung\n  Nội dung ở đây',
      right:
        'noi_dung: |\n  # Mục đích\n  Khơi dậy thói quen đọc sách.\n  # Nội dung\n  Danh sách xếp theo vần ABC; phát chữ cái abc cho trẻ.',
      at: ['Lorem ipsum dolor sit amet', 'Nội dung ở đây'],
    },
    {
      wrong: 'trich_yeu: Phối hợp với Công ty ABC tổ chức Ngày hội',
      right: 'trich_yeu: Phối hợp với Công ty Sách Đồng Mây tổ chức Ngày hội',
      at: 'ABC',
    },
  ],
  *check(paper) {
    for (const { piece, match } of everyMatch(outsideForms(paper), slots, { hint })) {
      const [chu] = match;
      yield finding(piece, match.index, match.index + chu.length, { chu });
    }
  },
};
