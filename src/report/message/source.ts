import type { Messages } from './messages.ts';
import { sourceReadingMessages } from './source-reading.ts';

/** Profiles, shared facts and expressions; what YAML itself does not allow stands in source-reading.ts. */
export const sourceMessages: Messages = {
  ...sourceReadingMessages,
  'source/qua-nhieu-dong': {
    vi: {
      what: 'Danh sách này có hơn {toi_da} mục, nhiều hơn số dòng mà danvan in trong một văn bản.',
      fix: 'Chia thành nhiều văn bản; danh sách dài thì gửi kèm bằng tệp bảng tính.',
    },
    en: {
      what: 'This list has more than {toi_da} items, which is more lines than a paper may have.',
      fix: 'Divide it into several papers; send long lists as a spreadsheet.',
    },
  },
  'source/ho-so-la': {
    vi: {
      what: 'Danh bạ không có mục “{id}” trong {nhom}.',
      fix: '[Có phải ý bạn là “{goi_y}”? ][Đang có: {co}. ]Nếu không dùng danh bạ, ghi thẳng các khoá, ví dụ co_quan: { ten: …, ky_hieu: … }.',
    },
    en: {
      what: 'The directory has no entry "{id}" in {nhom}.',
      fix: '[Did you mean "{goi_y}"? ][There are: {co}. ]Without a directory write the keys themselves, as co_quan: { ten: …, ky_hieu: … }.',
    },
  },
  'source/khong-co-danh-ba': {
    vi: {
      what: '“{id}” là tên một mục trong danh bạ, nhưng không tìm thấy tệp danh-ba.yaml nào.',
      fix: 'Đặt danh-ba.yaml cạnh văn bản hoặc ở thư mục cha và khai báo {nhom} trong đó, hoặc ghi thẳng các khoá, ví dụ co_quan: { ten: …, ky_hieu: … }.',
    },
    en: {
      what: '"{id}" names an entry of the directory, and no danh-ba.yaml was found.',
      fix: 'Put danh-ba.yaml beside the paper or in a parent folder with {nhom} in it, or write the keys themselves, as co_quan: { ten: …, ky_hieu: … }.',
    },
  },
  'source/danh-ba-sai': {
    vi: {
      what: 'Mục {nhom} của danh bạ phải là các khoá, không phải một dòng chữ hay danh sách.',
      fix: 'Mỗi mục một tên viết thường nối bằng gạch ngang, bên dưới là các khoá của nó, ví dụ: ubnd-xa: { ten: …, ky_hieu: UBND }.',
    },
    en: {
      what: 'The entries of {nhom} in the directory are keys, not a text or a list.',
      fix: 'Each entry has a lower-case name with hyphens and its keys below it, as ubnd-xa: { ten: …, ky_hieu: UBND }.',
    },
  },
  'source/bieu-thuc-vong': {
    vi: {
      what: 'Biểu thức này dẫn vòng: “{ten}” phải chờ chính nó.',
      fix: 'Ghi thẳng giá trị ở một trong các chỗ đó.',
    },
    en: {
      what: 'This expression goes in a circle: "{ten}" waits for itself.',
      fix: 'Write the value itself in one of the places.',
    },
  },
  'source/bieu-thuc-ho': {
    vi: {
      what: 'Có {{ mở mà không có }} đóng.',
      fix: 'Thêm }}, ví dụ {{trich_yeu}}; nếu không định dùng biểu thức thì bỏ {{.',
    },
    en: {
      what: 'There is {{ without }}.',
      fix: 'Add }}, as {{trich_yeu}}; or take {{ out if no expression is meant.',
    },
  },
  'source/bieu-thuc-dai': {
    vi: {
      what: 'Nội dung do biểu thức này chèn vào quá dài (trên {toi_da} chữ).',
      fix: 'Kiểm tra các khoá mà nó dẫn tới.',
    },
    en: {
      what: 'This expression makes the text too long (over {toi_da} characters).',
      fix: 'Check the keys that it refers to.',
    },
  },
};
