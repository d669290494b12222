import type { Rule } from '../../rule.ts';

/** The head and the foot of a joint paper of two organs. */
const joint = (lead: string): string => `co_quan:
  - ${lead}
  - { ten: Sở Y tế, ky_hieu: SYT }
nguoi_ky:
  - { chuc_vu: Giám đốc, ho_ten: Lò Thị Sao Mai }
  - { chuc_vu: Giám đốc, ho_ten: Nông Văn Suối }`;

/** Above the issuers of a joint paper stands no parent organ, whichever of them it is typed for. */
export const chuQuanLienTich: Rule = {
  id: 'co-quan/chu-quan-lien-tich',
  severity: 'warning',
  clause: { nd30: 'S-JT-02', hd36: 'P-JT-01', hd05: 'P-JT-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Cơ quan chủ quản trong văn bản liên tịch',
      what: 'Văn bản liên tịch không in cơ quan chủ quản: “{chu_quan}” không có trên giấy.',
      why: 'Góc trái chỉ có tên các cơ quan cùng ban hành, cơ quan chủ trì đứng đầu.',
      fix: 'Xoá chu_quan; nếu cần nêu cấp trên, ghi vào tên cơ quan.',
    },
    en: {
      title: 'A parent organ in a joint paper',
      what: 'A joint paper prints no parent organ: "{chu_quan}" is not on the page.',
      why: 'The left of the head holds the names of the issuers only, the lead first.',
      fix: 'Delete chu_quan; where the level above has to be named, write it in the name of the organ.',
    },
  },
  examples: [
    {
      wrong: joint('{ ten: Sở Nội vụ, ky_hieu: SNV, chu_quan: UBND tỉnh Sông Thượng }'),
      right: joint('{ ten: Sở Nội vụ, ky_hieu: SNV }'),
      at: 'UBND tỉnh Sông Thượng',
    },
  ],
  *check(paper) {
    const organs = paper.document?.co_quan ?? [];
    const printed = paper.rulebook.wording.lien_tich.chu_quan ? 1 : 0;
    for (const [i, { chu_quan }] of organs.length > 1 ? organs.entries() : []) {
      const path = `co_quan[${i}].chu_quan`;
      const found = i < printed || !chu_quan ? undefined : paper.at(path);
      // A profile names its parent organ for every paper, whether or not that prints it.
      if (found?.value.span.file === paper.file)
        yield { span: found.value.span, path, params: { chu_quan: chu_quan?.join(' ') ?? '' } };
    }
  },
};
