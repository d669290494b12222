import { fold } from '../../../base/fold.ts';
import type { Rule } from '../../rule.ts';

/** A recipient is named once. */
export const noiNhanTrung: Rule = {
  id: 'noi-nhan/trung',
  severity: 'warning',
  about: {
    vi: {
      title: 'Nơi nhận ghi hai lần',
      what: '“{noi}” đã có ở một dòng trên.',
      why: 'Số bản phát hành tính theo Nơi nhận; ghi hai lần thì gửi hai lần.',
      fix: 'Bỏ một dòng.',
    },
    en: {
      title: 'A recipient named twice',
      what: '"{noi}" stands in a line above already.',
      why: 'Copies are counted by Nơi nhận; who is named twice is sent two.',
      fix: 'Delete one of the lines.',
    },
  },
  examples: [
    {
      wrong: 'noi_nhan: [Thường trực Đảng ủy (b/c), Trưởng các thôn, Thường trực Đảng uỷ]',
      right: 'noi_nhan: [Thường trực Đảng ủy (b/c), Trưởng các thôn]',
      at: 'Thường trực Đảng uỷ',
    },
  ],
  *check({ prose }) {
    const seen = new Set<string>();
    for (const piece of prose) {
      if (piece.role !== 'noi_nhan' || piece.field === 'nhom') continue;
      const noi = piece.text.replace(/\([^()]*\)/gu, '').replace(/^[\s-]+|(?<![\s;,.])[\s;,.]+$/gu, '');
      const key = fold(noi).replace(/\s+/gu, ' ');
      if (key !== '' && seen.has(key))
        yield { span: piece.span(0, piece.text.length), path: piece.path, params: { noi } };
      seen.add(key);
    }
  },
};
