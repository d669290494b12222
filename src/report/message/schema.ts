import type { Messages } from './messages.ts';
import { officeMessages } from './office.ts';

export const schemaMessages: Messages = {
  ...officeMessages,
  'schema/khoa-la': {
    vi: {
      what: 'Không có khoá “{khoa}” ở đây.',
      fix: '[Có phải ý bạn là “{goi_y}”? ][Các khoá dùng được: {cho_phep}.]',
    },
    en: {
      what: 'There is no key "{khoa}" here.',
      fix: '[Did you mean "{goi_y}"? ][Known keys: {cho_phep}.]',
    },
  },
  'schema/thieu-khoa': {
    vi: {
      what: 'Thiếu khoá “{khoa}”[ mà {loai} phải có].',
      fix: 'Thêm “{khoa}: …”. Số, ngày và họ tên chưa có thì viết ~ để chừa trống.',
    },
    en: {
      what: 'The key "{khoa}" is missing[, which {loai} must have].',
      fix: 'Add "{khoa}: …". A number, date or name not known yet is written ~.',
    },
  },
  'schema/thieu-mot-trong': {
    vi: { what: '{loai} phải có ít nhất một trong các khoá: {khoa}.', fix: 'Thêm một khoá trong số đó.' },
    en: { what: '{loai} needs at least one of the keys: {khoa}.', fix: 'Add one of them.' },
  },
  'schema/khoa-khong-dung': {
    vi: {
      what: '{loai} không có phần “{khoa}”.',
      fix: 'Xoá khoá này, hoặc chuyển nội dung vào mo_dau hay noi_dung.',
    },
    en: {
      what: '{loai} has no part "{khoa}".',
      fix: 'Remove the key, or move its text to mo_dau or noi_dung.',
    },
  },
  'schema/sai-kieu': {
    vi: {
      what: 'Giá trị ở đây viết không đúng dạng.',
      why: 'Danvan đọc ở đây: {kieu} (“…” là chữ, […] là danh sách, {…} là nhóm khoá).',
      fix: 'Viết lại theo dạng đó. Chữ có dấu “: ” bên trong thì đặt trong ngoặc kép.',
    },
    en: {
      what: 'The value here has the wrong shape.',
      why: 'Read here: {kieu} ("…" text, […] list, {…} keys).',
      fix: 'Write it so. Text with ": " in it goes in double quotes.',
    },
  },
  'schema/de-trong': {
    vi: {
      what: 'Khoá này chưa có nội dung.',
      fix: 'Điền nội dung, hoặc xoá cả dòng nếu không dùng. Chỉ so, ngay, ho_ten được để ~.',
    },
    en: {
      what: 'This key has no content.',
      fix: 'Fill it in, or delete the line. Only so, ngay and ho_ten may be ~.',
    },
  },
  'schema/sai-lua-chon': {
    vi: {
      what: '“{gia_tri}” không nằm trong các giá trị cho phép.',
      fix: '[Có phải ý bạn là “{goi_y}”? ]Chọn một trong: {cho_phep}.',
    },
    en: {
      what: '"{gia_tri}" is none of the allowed values.',
      fix: '[Did you mean "{goi_y}"? ]Choose one of: {cho_phep}.',
    },
  },
  'schema/khong-phai-dung-sai': {
    vi: { what: '“{gia_tri}” không phải true hay false.', fix: 'Viết true (có) hoặc false (không).' },
    en: { what: '"{gia_tri}" is neither true nor false.', fix: 'Write true (yes) or false (no).' },
  },
  'schema/khong-phai-so-dem': {
    vi: { what: '“{gia_tri}” không phải số đếm.', fix: 'Viết một số nguyên từ 1 bằng chữ số, ví dụ 2.' },
    en: { what: '"{gia_tri}" is no count.', fix: 'Write a whole number from 1, as 2.' },
  },
  'schema/khong-phai-so': {
    vi: {
      what: '“{gia_tri}” không phải một số đo.',
      fix: '[Viết {goi_y}: ]Số thập phân dùng dấu chấm, không ghi đơn vị, ví dụ 1.27.',
    },
    en: {
      what: '"{gia_tri}" is no measure.',
      fix: '[Write {goi_y}: ]Decimals take a point and no unit, as 1.27.',
    },
  },
  'schema/so-sai': {
    vi: {
      what: 'Số văn bản “{gia_tri}” không hợp lệ.',
      why: 'Ở đây chỉ ghi phần số; ký hiệu do danvan ghép từ loại và cơ quan.',
      fix: '[Viết so: {goi_y}. ]Chưa có số thì viết so: ~; ký hiệu riêng ghi ở ky_hieu.',
    },
    en: {
      what: '"{gia_tri}" is no number of a paper.',
      why: 'Only the digits stand here; danvan makes the code from kind and organ.',
      fix: '[Write so: {goi_y}. ]Not known yet: so: ~; a code of your own goes to ky_hieu.',
    },
  },
  'schema/ngay-sai-dang': {
    vi: {
      what: '“{gia_tri}” không đọc được thành một ngày.',
      fix: '[Viết {goi_y}. ]Ngày viết năm-tháng-ngày: 2025-01-16; chưa rõ ngày thì 2025-01 hoặc 2025; chưa có gì thì ~.',
    },
    en: {
      what: '"{gia_tri}" is no date.',
      fix: '[Write {goi_y}. ]Dates are written year-month-day: 2025-01-16; partly known 2025-01 or 2025; unknown ~.',
    },
  },
  'schema/ngay-hai-nghia': {
    vi: {
      what: '“{gia_tri}” có thể hiểu thành hai ngày khác nhau.',
      fix: '[Nếu là ngày trước tháng sau, viết {goi_y}.]',
    },
    en: { what: '"{gia_tri}" can mean two dates.', fix: '[If the day comes first, write {goi_y}.]' },
  },
  'schema/ngay-khong-co': {
    vi: { what: 'Trong lịch không có ngày “{gia_tri}”.', fix: 'Kiểm tra lại ngày, tháng và năm.' },
    en: { what: 'There is no date "{gia_tri}".', fix: 'Check the day, month and year.' },
  },
  'schema/du-thao-sai': {
    vi: {
      what: '“{gia_tri}” không phải giá trị của du_thao.',
      fix: 'Viết true, hoặc số lần dự thảo, ví dụ 2.',
    },
    en: { what: '"{gia_tri}" is no value of du_thao.', fix: 'Write true, or the number of the draft, as 2.' },
  },
  'schema/khong-nhan-dam-nghieng': {
    vi: {
      what: '“{gia_tri}”: ở đây không dùng chữ đậm, nghiêng hay nằm trên.',
      why: 'Kiểu chữ của phần này do quy định về thể thức đặt.',
      fix: 'Bỏ các dấu * và ^.',
    },
    en: {
      what: '"{gia_tri}": no bold, italic or superscript here.',
      why: 'The rules of form set the look of this part.',
      fix: 'Remove the * and ^.',
    },
  },
  'schema/so-nguoi-ky': {
    vi: {
      what: 'Có {co} người ký cho {can} cơ quan ban hành.',
      why: 'Văn bản liên tịch có một người ký cho mỗi cơ quan, cùng thứ tự, cơ quan chủ trì đứng đầu.',
      fix: 'Ghi đủ {can} người ký.',
    },
    en: {
      what: '{co} signatories for {can} issuing organs.',
      why: 'In a joint paper each organ has one, in the same order, the lead first.',
      fix: 'Give {can} signatories.',
    },
  },
  'schema/bang-khong-hang': {
    vi: { what: 'Bảng chưa có hàng nào.', fix: 'Thêm ít nhất một hàng vào “hang”, hoặc bỏ bảng.' },
    en: { what: 'The table has no rows.', fix: 'Add a row to "hang", or remove the table.' },
  },
  'schema/bang-qua-nhieu-cot': {
    vi: {
      what: 'Bảng có {co} cột, nhiều hơn {toi_da} cột thì không đọc được trên trang giấy.',
      fix: 'Chia thành nhiều bảng.',
    },
    en: {
      what: 'The table has {co} columns; more than {toi_da} cannot be read on a page.',
      fix: 'Divide it.',
    },
  },
  'schema/hang-lech': {
    vi: {
      what: 'Hàng {hang} có {co} ô (tính cả ô gộp), cần {can}.',
      why: 'Ô bị ô gộp dòng phía trên che thì không viết lại.',
      fix: 'Thêm hoặc bớt ô; ô trống viết "".',
    },
    en: {
      what: 'Row {hang} has {co} cells (spans counted), {can} are needed.',
      why: 'A cell covered from above is not written again.',
      fix: 'Add or remove cells; an empty one is "".',
    },
  },
  'schema/dong-dau-cat-o': {
    vi: {
      what: 'Hàng {hang} có ô gộp {gop_dong} dòng, nhưng phần đầu bảng (dong_dau) chỉ còn {con} dòng từ hàng này.',
      why: 'Phần đầu bảng được in lại ở mỗi trang; ô vắt qua chỗ hết phần đầu sẽ bị cắt đôi.',
      fix: 'Tăng dong_dau cho đủ cả ô, hoặc giảm gop_dong.',
    },
    en: {
      what: 'Row {hang} has a cell that spans {gop_dong} rows, but only {con} header rows (dong_dau) are left from it on.',
      why: 'Header rows are printed again on every page; a cell that goes on below them would be cut.',
      fix: 'Raise dong_dau to hold the whole cell, or lower gop_dong.',
    },
  },
  'schema/o-gop-tran-cot': {
    vi: {
      what: 'Hàng {hang} có ô gộp chồng lên ô phía trên hoặc vượt quá {can} cột.',
      fix: 'Sửa lại gop_cot.',
    },
    en: {
      what: 'Row {hang} has a cell that spans over another or beyond {can} columns.',
      fix: 'Correct gop_cot.',
    },
  },
  'schema/o-gop-tran-hang': {
    vi: {
      what: 'Hàng {hang} có ô gộp {gop_dong} dòng nhưng bảng chỉ còn {con} dòng.',
      fix: 'Sửa lại gop_dong.',
    },
    en: {
      what: 'Row {hang} has a cell that spans {gop_dong} rows, but only {con} are left.',
      fix: 'Correct gop_dong.',
    },
  },
  'schema/qua-sau': {
    vi: { what: 'Danh sách và nhóm khoá lồng nhau quá {toi_da} cấp.', fix: 'Bớt cấp lồng nhau.' },
    en: { what: 'Lists and keys nest deeper than {toi_da} levels.', fix: 'Use fewer levels.' },
  },
  'schema/ten-khoa-sai': {
    vi: {
      what: '“{khoa}” không đặt được làm tên ở đây.',
      why: 'Tên gồm chữ thường không dấu, số và dấu gạch nối từ, không trùng với phần chung của văn bản.',
      fix: 'Đặt tên khác, ví dụ dia_diem.',
    },
    en: {
      what: '"{khoa}" cannot be a name here.',
      why: 'Names are lower-case ASCII letters, digits and dashes between words, and none of the shared parts of papers.',
      fix: 'Choose another, as dia_diem.',
    },
  },
};
