import { own } from '../../../base/own.ts';
import { exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn, codeOf } from '../../vien-dan.ts';

/** Organs that are told apart for sure, by how their folded names begin. Others have several names for one organ. */
const names: Readonly<Record<string, string>> = {
  'bo chinh tri': 'Bộ Chính trị',
  'ban bi thu': 'Ban Bí thư',
  'ban chap hanh trung uong': 'Ban Chấp hành Trung ương',
  'thu tuong': 'Thủ tướng Chính phủ',
  'chinh phu': 'Chính phủ',
  'quoc hoi': 'Quốc hội',
  'uy ban thuong vu quoc hoi': 'Ủy ban Thường vụ Quốc hội',
  'uy ban nhan dan': 'Ủy ban nhân dân',
  'hoi dong nhan dan': 'Hội đồng nhân dân',
  'chu tich nuoc': 'Chủ tịch nước',
};

const shortNames: Readonly<Record<string, string>> = { ubnd: 'uy ban nhan dan', hdnd: 'hoi dong nhan dan' };
const organs = [...Object.keys(names), ...Object.keys(shortNames)];

function organOf(issuer: string | undefined): string | undefined {
  const found = organs.find((name) => issuer?.startsWith(name));
  return found && (shortNames[found] ?? found);
}

/** A paper has one issuer and one kind, wherever it is cited. */
export const khacCoQuan: Rule = {
  id: 'vien-dan/khac-co-quan',
  severity: 'warning',
  about: {
    vi: {
      title: 'Một văn bản viện dẫn với hai cơ quan hoặc hai tên loại',
      what: 'Văn bản số {so} ở đây ghi "{day}", ở trên ghi "{truoc}".',
      why: 'Một văn bản chỉ có một cơ quan ban hành và một tên loại.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'One cited paper with two issuers or two kinds',
      what: 'For {so} this says "{day}", above it is "{truoc}".',
      why: 'A paper has one issuer and one kind.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong: `noi_dung: |
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về giám sát;
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Ban Chấp hành Trung ương về giám sát.`,
      right: `noi_dung: |
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về giám sát;
  - Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI về giám sát.`,
      at: '217-QĐ/TW',
    },
    {
      wrong: `noi_dung: |
  - Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Bí thư;
  - Quyết định số 124-QĐ/TW ngày 02/02/2018 của Ban Bí thư;
  - Nghị quyết số 12/NQ-HĐND ngày 19/12/2025 của HĐND xã; Nghị quyết số 12/NQ-HĐND ngày 19/12/2025 của Hội đồng nhân dân xã.`,
      right: `noi_dung: |
  - Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Bí thư;
  - Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Bí thư;
  - Nghị quyết số 12/NQ-HĐND ngày 19/12/2025 của HĐND xã; Nghị quyết số 12/NQ-HĐND ngày 19/12/2025 của Hội đồng nhân dân xã.`,
      at: '124-QĐ/TW',
    },
  ],
  *check({ prose }) {
    const issuers = new Map<string, string>();
    const kinds = new Map<string, string>();
    for (const { text, path, span } of prose) {
      for (const citation of citationsIn(text)) {
        const { ngay, typed, loai, from, to } = citation;
        if (!ngay || ngay.year === undefined || !exists(ngay)) continue;
        const paper = `${codeOf(citation)} ${lastDay(ngay)}`;
        const known = [
          [issuers, organOf(citation.co_quan)],
          [kinds, loai?.toLowerCase()],
        ] as const;
        for (const [seen, day] of known) {
          const truoc = seen.get(paper);
          if (day === undefined || truoc === day) continue;
          if (truoc === undefined) seen.set(paper, day);
          else
            yield { span: span(from, to), path, params: { so: typed, day: named(day), truoc: named(truoc) } };
        }
      }
    }
  },
};

function named(key: string): string {
  return own(names, key) ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
