import { fold } from '../../../base/fold.ts';
import type { RuleAcross } from '../rule.ts';

/** Kinds of papers that are attached under their own name. */
const attachable = ['chuong trinh', 'ke hoach', 'giay moi', 'thong bao', 'quy che'];

/** What a paper of a set says is attached by name is in the set. */
export const thieuKemTheo: RuleAcross = {
  id: 'tap/thieu-kem-theo',
  severity: 'warning',
  reach: 'set',
  about: {
    vi: {
      title: 'Nói kèm theo một văn bản không có trong tập',
      what: '“{go}”, nhưng trong các văn bản đi cùng không có {loai}.',
      fix: 'Kèm văn bản đó ở kem_theo, hoặc bỏ câu này nếu không gửi kèm nữa.',
    },
    en: {
      title: 'An attachment that is not in the set',
      what: '"{go}", but none of the papers that go with it is a {loai}.',
      fix: 'Attach it under kem_theo, or take the remark out.',
    },
  },
  examples: [
    {
      files: { 'thong-bao.yaml': 'loai: thong-bao' },
      wrong: 'ket_thuc: Các thôn dự Ngày hội đúng giờ (có Chương trình kèm theo)',
      right: 'ket_thuc: Các thôn dự Ngày hội đúng giờ (có Thông báo kèm theo)',
      at: '(có Chương trình kèm theo)',
    },
  ],
  *check(papers) {
    const kinds = new Set(papers.map(({ ten_loai }) => fold(ten_loai)));
    for (const paper of papers) {
      for (const { loai, text: go, span } of paper.kem_theo) {
        const named = attachable.find((kind) => `${loai} `.startsWith(`${kind} `));
        if (named === undefined || kinds.has(named)) continue;
        yield {
          claims: paper,
          span,
          params: { go, loai: go.replace(/^\((?:có\s+|gửi\s+)?/iu, '').slice(0, named.length) },
        };
      }
    }
  },
};
