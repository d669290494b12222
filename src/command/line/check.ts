import { reportFormats } from '../../report/formats.ts';
import type { CommandSpec } from '../command.ts';
import { timingsOption } from '../print-timings.ts';

/** `danvan check FILE...`: everything that is wrong with papers, said at its place; with --fix, put right. */
export const check: CommandSpec = {
  name: 'check',
  operands: '<tep...>',
  about: {
    vi: 'soát văn bản: báo mọi chỗ sai, không in gì',
    en: 'check papers: report everything wrong, write nothing',
  },
  options: [
    {
      flags: '--format <dang>',
      about: { vi: `dạng báo cáo: ${reportFormats.join(', ')}`, en: `report as ${reportFormats.join(', ')}` },
    },
    {
      flags: '--as-of <ngay>',
      about: {
        vi: 'soát văn bản chưa có ngày như vào ngày này (năm-tháng-ngày)',
        en: 'judge papers without a date as of this day (year-month-day)',
      },
    },
    {
      flags: '--data <tep>',
      about: {
        vi: 'tệp .csv hoặc .xlsx: soát cả văn bản của từng dòng',
        en: 'a .csv or .xlsx file: check the paper of every row',
      },
    },
    {
      flags: '--fix',
      about: { vi: 'sửa ngay trong tệp YAML những chỗ chắc chắn', en: 'correct in the YAML what is certain' },
    },
    {
      flags: '--unsafe',
      about: {
        vi: 'cùng --fix: sửa cả những chỗ nên xem lại',
        en: 'with --fix: also what a person should look over',
      },
    },
    {
      flags: '--dry-run',
      about: { vi: 'cùng --fix: chỉ cho xem sẽ sửa gì', en: 'with --fix: only show what would change' },
    },
    timingsOption,
  ],
  run: async (talk, operands, options) => {
    const { checkPapers } = await import('../check.ts');
    return checkPapers(talk, operands, options);
  },
};
