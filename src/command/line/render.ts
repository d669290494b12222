import type { CommandSpec } from '../command.ts';
import { timingsOption } from '../print-timings.ts';

/** `danvan render FILE...`: each paper as .docx and .pdf, or nothing of it where it is wrong. */
export const render: CommandSpec = {
  name: 'render',
  operands: '<tep...>',
  about: {
    vi: 'in văn bản từ tệp YAML ra .docx và .pdf',
    en: 'print papers from YAML as .docx and .pdf',
  },
  options: [
    {
      flags: '-o, --output <thu-muc>',
      about: {
        vi: 'thư mục ghi kết quả (mặc định: cạnh tệp YAML)',
        en: 'folder for the results (default: beside the YAML)',
      },
    },
    {
      flags: '-f, --format <dinh-dang>',
      about: { vi: 'định dạng cần in (mặc định: docx,pdf)', en: 'formats to print (default: docx,pdf)' },
    },
    {
      flags: '--overwrite',
      about: {
        vi: 'ghi đè cả bản đã sửa tay sau khi in',
        en: 'overwrite files that were edited since danvan wrote them',
      },
    },
    {
      flags: '--data <tep>',
      about: {
        vi: 'tệp .csv hoặc .xlsx: mỗi dòng in ra một văn bản, {{ }} lấy giá trị của cột',
        en: 'a .csv or .xlsx file: one paper a row, {{ }} takes the columns',
      },
    },
    {
      flags: '--name <mau-ten>',
      about: {
        vi: "cùng --data: mẫu tên tệp in ra, ví dụ 'giay-moi-{{ma}}'",
        en: "with --data: how the outputs are named, as 'giay-moi-{{ma}}'",
      },
    },
    {
      flags: '--jobs <n>',
      about: {
        vi: 'cùng --data: số văn bản in cùng lúc (mặc định: theo số nhân của máy)',
        en: 'with --data: how many papers at once (default: as many as the machine has cores)',
      },
    },
    { flags: '--draft', about: { vi: 'in thêm dấu dự thảo', en: 'print the draft mark' } },
    {
      flags: '--set <khoa=gia-tri>',
      many: true,
      about: {
        vi: 'in với giá trị này thay cho giá trị trong tệp, dùng nhiều lần được: --set so=32',
        en: 'print with this value in place of that in the files, may be repeated: --set so=32',
      },
    },
    {
      flags: '--watch',
      about: {
        vi: 'theo dõi các tệp nguồn, in lại mỗi khi có thay đổi; Ctrl-C để dừng',
        en: 'follow the sources and print again whenever they change; Ctrl-C stops',
      },
    },
    {
      flags: '--emit <document|blocks>',
      about: {
        vi: 'in dạng trung gian ra màn hình, không ghi tệp',
        en: 'print an intermediate form, write no file',
      },
    },
    timingsOption,
  ],
  run: async (talk, operands, options) => {
    const { renderPapers } = await import('../render.ts');
    return renderPapers(talk, operands, options);
  },
};
