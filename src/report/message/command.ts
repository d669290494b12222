import type { Messages } from './messages.ts';

export const commandMessages: Messages = {
  'command/khong-co-tep': {
    vi: { what: 'Không có tệp này.', fix: 'Kiểm tra lại đường dẫn.' },
    en: { what: 'There is no such file.', fix: 'Check the path.' },
  },
  'command/thu-muc-ra': {
    vi: {
      what: 'Không ghi được vào đây: đây không phải là thư mục.',
      fix: 'Chọn một thư mục khác với -o; thư mục chưa có thì danvan sẽ tạo.',
    },
    en: {
      what: 'Cannot write here: this is not a folder.',
      fix: 'Choose another with -o; a missing one is made.',
    },
  },
  'command/ten-tep': {
    vi: {
      what: 'Tên tệp "{ten}" không đặt được cho tệp kết quả trên mọi hệ điều hành.',
      fix: 'Đổi tên: tránh dấu : * ? " < > |, tên dành riêng như con, nul, dấu chấm hay dấu cách ở cuối, tên quá dài.',
    },
    en: {
      what: 'The file name "{ten}" cannot name an output on every system.',
      fix: 'Rename it: no : * ? " < > |, no reserved name such as con or nul, no dot or space at the end, not too long.',
    },
  },
  'command/trung-ten': {
    vi: {
      what: 'Tệp này và {khac} cùng in ra "{ten}" trong một thư mục.',
      fix: 'In riêng từng tệp vào thư mục khác nhau, hoặc đổi tên một tệp.',
    },
    en: {
      what: 'This file and {khac} would both be printed as "{ten}" in one folder.',
      fix: 'Render them into different folders, or rename one.',
    },
  },
  'command/khong-phai-danvan': {
    vi: {
      what: 'Tệp này không phải do danvan in ra, hoặc đã mất dấu của danvan.',
      fix: 'Chỉ so được tệp .docx, .pdf do danvan in.',
    },
    en: {
      what: 'danvan did not write this file, or its mark is gone.',
      fix: 'Only its own .docx and .pdf can be compared.',
    },
  },
  'command/tep-hong': {
    vi: { what: 'Tệp này hỏng, không đọc được.', fix: 'Xin lại bản khác hoặc in lại từ tệp YAML.' },
    en: {
      what: 'This file is damaged and cannot be read.',
      fix: 'Ask for another copy, or render it again from the YAML.',
    },
  },
  'command/dinh-dang-la': {
    vi: { what: 'Không có định dạng "{dinh_dang}".', fix: 'Chọn docx, pdf, hoặc docx,pdf.' },
    en: { what: 'There is no format "{dinh_dang}".', fix: 'Choose docx, pdf, or docx,pdf.' },
  },
  'command/dang-bao-cao-la': {
    vi: { what: 'Không có dạng báo cáo "{dang}".', fix: 'Chọn một trong: {co}.' },
    en: { what: 'There is no report format "{dang}".', fix: 'Choose one of: {co}.' },
  },
  'command/ngay-la': {
    vi: { what: '"{ngay}" không phải là một ngày.', fix: 'Viết năm-tháng-ngày, ví dụ 2026-07-13.' },
    en: { what: '"{ngay}" is no date.', fix: 'Write year-month-day, as 2026-07-13.' },
  },
  'command/can-tuy-chon': {
    vi: { what: 'Tùy chọn "{tu}" chỉ dùng cùng với "{can}".', fix: 'Thêm {can} vào câu lệnh.' },
    en: { what: 'The option "{tu}" goes only with "{can}".', fix: 'Add {can}.' },
  },
  'command/ma-la': {
    vi: {
      what: 'Không có mã "{ma}".[ Có phải ý bạn là "{goi_y}"?]',
      fix: 'Mã đứng ở dòng cuối của mỗi thông báo.',
    },
    en: {
      what: 'There is no code "{ma}".[ Did you mean "{goi_y}"?]',
      fix: 'Every message ends with its code.',
    },
  },
  'command/loai-la': {
    vi: {
      what: 'Không có loại văn bản "{loai}".[ Có phải ý bạn là "{goi_y}"?]',
      fix: 'Các loại hiện có: {co}.',
    },
    en: { what: 'There is no kind "{loai}".[ Did you mean "{goi_y}"?]', fix: 'Known kinds: {co}.' },
  },
  'command/da-co': {
    vi: { what: 'Ở đây đã có một tệp cùng tên, nên không ghi đè.', fix: 'Chọn tên khác.' },
    en: {
      what: 'A file of this name is already here, so it is not overwritten.',
      fix: 'Choose another name.',
    },
  },
  'command/emit-la': {
    vi: { what: 'Không có dạng trung gian "{emit}".', fix: 'Chọn document hoặc blocks.' },
    en: { what: 'There is no intermediate form "{emit}".', fix: 'Choose document or blocks.' },
  },
  'command/so-la': {
    vi: { what: 'Tùy chọn "{tu}" cần một số từ 1, không phải "{so}".', fix: 'Ví dụ: {tu} 4' },
    en: { what: 'The option "{tu}" needs a number from 1, not "{so}".', fix: 'For example: {tu} 4' },
  },
  'command/phan-la': {
    vi: { what: '"{phan}" không phải là một phần.', fix: 'Viết i/n, ví dụ --shard 1/3.' },
    en: { what: '"{phan}" is no part.', fix: 'Write i/n, as --shard 1/3.' },
  },
  'command/khong-co-thu-muc': {
    vi: { what: 'Không có thư mục này.', fix: 'Kiểm tra lại đường dẫn.' },
    en: { what: 'There is no such folder.', fix: 'Check the path.' },
  },
  'command/lenh-la': {
    vi: { what: 'Không có lệnh "{tu}".', fix: 'Xem các lệnh bằng danvan --help.' },
    en: { what: 'There is no command "{tu}".', fix: 'See danvan --help.' },
  },
  'command/tuy-chon-la': {
    vi: { what: 'Không có tùy chọn "{tu}".', fix: 'Xem các tùy chọn bằng --help.' },
    en: { what: 'There is no option "{tu}".', fix: 'See --help.' },
  },
  'command/thieu-tham-so': {
    vi: { what: 'Câu lệnh thiếu "{tu}".', fix: 'Ví dụ: danvan render ke-hoach.yaml' },
    en: { what: 'The command lacks "{tu}".', fix: 'For example: danvan render ke-hoach.yaml' },
  },
  'command/tuy-chon-thieu-gia-tri': {
    vi: { what: 'Tùy chọn "{tu}" cần một giá trị đi kèm.', fix: 'Xem cách viết bằng --help.' },
    en: { what: 'The option "{tu}" needs a value.', fix: 'See --help.' },
  },
  'command/thua-tham-so': {
    vi: { what: 'Câu lệnh có tham số thừa.', fix: 'Xem cách dùng bằng --help.' },
    en: { what: 'The command has operands too many.', fix: 'See --help.' },
  },
  'command/sai-cau-lenh': {
    vi: { what: 'Câu lệnh chưa đúng.', fix: 'Xem cách dùng bằng danvan --help.' },
    en: { what: 'The command line is wrong.', fix: 'See danvan --help.' },
  },
  'command/loi-danvan': {
    vi: {
      what: 'danvan gặp lỗi của chính nó: {loi}',
      fix: 'Chạy lại với --debug và gửi kết quả cho người phát triển. Không có tệp nào bị ghi dở.',
    },
    en: {
      what: 'danvan itself failed: {loi}',
      fix: 'Run again with --debug and send the result to its developers. No file was left half-written.',
    },
  },
};
