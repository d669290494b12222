import type { Messages } from './messages.ts';

export const templateMessages: Messages = {
  'template/cu-phap': {
    vi: {
      what: 'Biểu thức {{ }} ở đây viết sai cú pháp.',
      fix: 'Kiểm tra từng cặp {{ và }}; khối mở bằng {{#if …}} phải đóng bằng {{/if}}. Tên chỉ gồm chữ không dấu, số, dấu gạch dưới và dấu chấm, ví dụ {{trich_yeu}} hay {{ngay_thang ngay}}.',
    },
    en: {
      what: 'The {{ }} expression here is not well formed.',
      fix: 'Check every pair of {{ and }}; a block opened with {{#if …}} closes with {{/if}}. Names are ASCII letters, digits, underscores and dots, as {{trich_yeu}} or {{ngay_thang ngay}}.',
    },
  },
  'template/khong-ro-ten': {
    vi: {
      what: 'Không có giá trị nào tên là “{ten}”.',
      fix: '[Có phải ý bạn là “{goi_y}”? ]Dùng tên một khoá có trong văn bản, trong co_quan, nguoi_ky hay danh_ba.',
    },
    en: {
      what: 'There is no value named "{ten}".',
      fix: '[Did you mean "{goi_y}"? ]Use the name of a key of the paper, of co_quan, nguoi_ky or danh_ba.',
    },
  },
  'template/chua-co': {
    vi: {
      what: 'Văn bản không có “{ten}”, nên không có gì để in ở đây.',
      fix: 'Điền khoá đó vào văn bản; trong mẫu, đặt phần này trong {{#if …}} nếu được phép thiếu.',
    },
    en: {
      what: 'The paper has no "{ten}", so there is nothing to print here.',
      fix: 'Give that key in the paper; in a template, put this part inside {{#if …}} where it may be absent.',
    },
  },
  'template/khong-in-duoc': {
    vi: {
      what: '“{ten}” không phải là một dòng chữ nên không in thẳng được.',
      why: 'Đó là một danh sách, một nhóm khoá, một ngày hoặc một giá trị đúng/sai.',
      fix: 'Chỉ rõ phần cần in, ví dụ {{co_quan.ten}}; với ngày, dùng {{ngay_thang ngay}} hoặc {{ngay_so ngay}}; với danh sách trong mẫu, dùng {{#each …}}.',
    },
    en: {
      what: '"{ten}" is not a text and cannot be printed as it is.',
      why: 'It is a list, a group of keys, a date or a true/false value.',
      fix: 'Name the part to print, as {{co_quan.ten}}; for a date use {{ngay_thang ngay}} or {{ngay_so ngay}}; for a list in a template, {{#each …}}.',
    },
  },
  'template/khong-co-ham': {
    vi: {
      what: 'Không có hàm nào tên là “{ham}”.',
      fix: '[Có phải ý bạn là “{goi_y}”? ]Dùng được: ngay_thang, ngay_so, thu, nam, gio_phut, hoa, eq; trong mẫu thêm #if, #unless, #each.',
    },
    en: {
      what: 'There is no helper named "{ham}".',
      fix: '[Did you mean "{goi_y}"? ]There are: ngay_thang, ngay_so, thu, nam, gio_phut, hoa, eq; in templates also #if, #unless, #each.',
    },
  },
  'template/sai-tham-so': {
    vi: {
      what: 'Hàm “{ham}” được gọi không đúng cách.',
      fix: 'Viết như {{ngay_thang ngay}}, {{hoa trich_yeu}}, {{#if (eq the_thuc "dang")}}, {{#each danh_sach}}, {{> ten_manh}}.',
    },
    en: {
      what: 'The helper "{ham}" is not called as it should be.',
      fix: 'Write {{ngay_thang ngay}}, {{hoa trich_yeu}}, {{#if (eq the_thuc "dang")}}, {{#each list}}, {{> partial}}.',
    },
  },
  'template/khong-phai-ngay': {
    vi: {
      what: 'Hàm “{ham}” cần một ngày, nhưng “{ten}” không phải là ngày[ ({gia_tri})].',
      fix: 'Ngày viết dạng 2025-01-16, 2025-01 hoặc 2025.',
    },
    en: {
      what: 'The helper "{ham}" needs a date, and "{ten}" is none[ ({gia_tri})].',
      fix: 'A date is written 2025-01-16, 2025-01 or 2025.',
    },
  },
  'template/khong-phai-gio': {
    vi: {
      what: 'Hàm “{ham}” cần một giờ, nhưng “{ten}” không phải là giờ[ ({gia_tri})].',
      fix: 'Giờ viết dạng "07:30" hoặc 07 giờ 30.',
    },
    en: {
      what: 'The helper "{ham}" needs a time, and "{ten}" is none[ ({gia_tri})].',
      fix: 'A time is written "07:30" or 07 giờ 30.',
    },
  },
  'template/ngay-chua-du': {
    vi: {
      what: 'Chưa biết đủ ngày, tháng, năm của “{ten}” nên “{ham}” không tính được thứ mấy.',
      fix: 'Điền đủ ngày dạng 2025-01-16, hoặc viết thẳng bằng chữ.',
    },
    en: {
      what: 'The date "{ten}" is not known whole, so "{ham}" cannot tell its weekday.',
      fix: 'Give the whole date as 2025-01-16, or write the words yourself.',
    },
  },
  'template/khong-phai-danh-sach': {
    vi: {
      what: '{{#each}} cần một danh sách, nhưng “{ten}” không phải là danh sách.',
      fix: 'Dùng {{#if …}}, hoặc in thẳng giá trị đó.',
    },
    en: {
      what: '{{#each}} needs a list, and "{ten}" is none.',
      fix: 'Use {{#if}} or print the value itself.',
    },
  },
  'template/khong-co-manh': {
    vi: {
      what: 'Không có mảnh mẫu nào tên là “{manh}”.',
      fix: '[Có phải ý bạn là “{goi_y}”? ]Mảnh mẫu nằm ở templates/partials/, mỗi mảnh một tệp .hbs.',
    },
    en: {
      what: 'There is no partial named "{manh}".',
      fix: '[Did you mean "{goi_y}"? ]Partials stand in templates/partials/, one .hbs file each.',
    },
  },
  'template/manh-vong': {
    vi: { what: 'Mảnh mẫu “{manh}” gọi lại chính nó nên không bao giờ in xong.', fix: 'Bỏ lời gọi này.' },
    en: { what: 'The partial "{manh}" calls itself and would never end.', fix: 'Remove this call.' },
  },
  'template/khong-dung-duoc': {
    vi: {
      what: 'Không dùng được cách viết này ở đây: {cu_phap}.',
      fix: 'Trong văn bản chỉ dùng {{tên}} và {{hàm tên}}; trong mẫu thêm {{#if}}, {{#unless}}, {{#each}}, {{> mảnh}}.',
    },
    en: {
      what: 'This cannot be used here: {cu_phap}.',
      fix: 'A paper uses only {{name}} and {{helper name}}; templates also {{#if}}, {{#unless}}, {{#each}}, {{> partial}}.',
    },
  },
};
