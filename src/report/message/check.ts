import type { Messages } from './messages.ts';

export const checkMessages: Messages = {
  'check/kiem-tra-sai-kieu': {
    vi: {
      what: 'Sau "kiem_tra:" phải là danh sách mã quy tắc và mức.',
      fix: 'Viết mỗi dòng một quy tắc, ví dụ: "dau-cau/cach-truoc-dau: tat".',
    },
    en: {
      what: 'After "kiem_tra:" come rule codes and their grades.',
      fix: 'Write one rule a line, as "dau-cau/cach-truoc-dau: tat".',
    },
  },
  'check/kiem-tra-la': {
    vi: {
      what: 'Không có quy tắc "{ma}".[ Có phải ý bạn là "{goi_y}"?]',
      fix: 'Xem các mã trong docs/rules.md.',
    },
    en: {
      what: 'There is no rule "{ma}".[ Did you mean "{goi_y}"?]',
      fix: 'The codes are in docs/rules.md.',
    },
  },
  'check/kiem-tra-muc': {
    vi: { what: 'Không có mức "{muc}".', fix: 'Chọn một trong các mức: {cho_phep}.' },
    en: { what: 'There is no grade "{muc}".', fix: 'Choose one of: {cho_phep}.' },
  },
  'check/bo-qua-thieu-ly-do': {
    vi: {
      what: 'Ghi chú bỏ qua thiếu mã quy tắc hoặc lý do, nên không có tác dụng.',
      why: 'Người đọc sau cần biết vì sao chỗ này được để nguyên.',
      fix: 'Viết: "# danvan-bo-qua <mã quy tắc>: <lý do>".',
    },
    en: {
      what: 'This comment lacks a rule code or a reason and has no effect.',
      why: 'Whoever reads it later needs to know why the place was left as it is.',
      fix: 'Write "# danvan-bo-qua <rule code>: <reason>".',
    },
  },
  'check/bo-qua-la': {
    vi: { what: 'Ghi chú bỏ qua nêu mã "{ma}" không có.[ Có phải ý bạn là "{goi_y}"?]' },
    en: { what: 'The comment names "{ma}", which is no code.[ Did you mean "{goi_y}"?]' },
  },
  'check/bo-qua-thua': {
    vi: { what: 'Ở đây không còn gì thuộc "{ma}" để bỏ qua.', fix: 'Xóa ghi chú này.' },
    en: { what: 'There is nothing of "{ma}" left here to pass over.', fix: 'Delete the comment.' },
  },
  'check/bo-qua-loi': {
    vi: {
      what: 'Lỗi "{ma}" không bỏ qua được.',
      why: 'Còn lỗi này thì danvan không in được văn bản.',
      fix: 'Sửa lỗi rồi xóa ghi chú này.',
    },
    en: {
      what: 'The error "{ma}" cannot be passed over.',
      why: 'While it stands the paper cannot be printed.',
      fix: 'Correct it and delete the comment.',
    },
  },
  'check/bo-qua-trong-chu': {
    vi: {
      what: 'Ghi chú bỏ qua nằm trong đoạn chữ nên sẽ bị in ra.',
      why: 'Trong khối chữ sau "|" hoặc ">", dấu # là một phần của chữ.',
      fix: 'Chuyển ghi chú lên dòng trên khóa; nêu chữ cần bỏ qua trong ngoặc kép: # danvan-bo-qua <mã> "<chữ>": <lý do>.',
    },
    en: {
      what: 'This comment stands inside a text and would be printed.',
      why: 'In a block after "|" or ">", # is a character of the text.',
      fix: 'Move it to the line above the key, naming the words: # danvan-bo-qua <code> "<words>": <reason>.',
    },
  },
};
