import type { Messages } from './messages.ts';

/** danvan.yaml and the facts that papers share. */
export const officeMessages: Messages = {
  'schema/phien-ban-la': {
    vi: {
      what: 'danvan này không đọc được danvan.yaml dạng “{gia_tri}”.',
      fix: 'Ghi phien_ban: 1; nếu tệp do bản danvan mới hơn tạo ra, hãy cập nhật danvan.',
    },
    en: {
      what: 'This danvan cannot read a danvan.yaml of format "{gia_tri}".',
      fix: 'Write phien_ban: 1; if a newer danvan made the file, update danvan.',
    },
  },
  'schema/ban-danvan-sai': {
    vi: { what: '“{gia_tri}” không phải là số bản của danvan.', fix: 'Ghi đủ ba số, ví dụ danvan: 0.1.0.' },
    en: { what: '"{gia_tri}" is no version of danvan.', fix: 'Give three numbers, as danvan: 0.1.0.' },
  },
  'schema/gio-sai': {
    vi: {
      what: '“{gia_tri}” không phải là giờ trong ngày.',
      why: 'Dữ kiện có tên bắt đầu bằng “gio” phải là giờ, để mọi văn bản ghi như nhau.',
      fix: 'Viết dạng "07:30" hoặc 07 giờ 30; nếu không phải là giờ, đặt tên khác cho dữ kiện.',
    },
    en: {
      what: '"{gia_tri}" is no time of day.',
      why: 'A fact whose name begins with "gio" is a time, so that every paper writes it alike.',
      fix: 'Write "07:30" or 07 giờ 30; if it is no time, give the fact another name.',
    },
  },
  'pipeline/ban-danvan-khac': {
    vi: {
      what: 'Thư mục này được làm cho danvan {ghim}, còn danvan đang chạy là {dang_chay}.',
      why: 'Bản khác có thể in ra khác; văn bản đã in không được tự đổi theo.',
      fix: 'Dùng đúng bản {ghim}; hoặc xem danvan plan, thấy ổn thì sửa thành danvan: {dang_chay}, hoặc in lại bằng danvan build --rebuild.',
    },
    en: {
      what: 'This workspace was made for danvan {ghim}, and danvan {dang_chay} is running.',
      why: 'Another version may print otherwise, and printed papers do not change by themselves.',
      fix: 'Use {ghim}; or look at danvan plan and, if all is well, write danvan: {dang_chay}, or run danvan build --rebuild.',
    },
  },
  'pipeline/quy-dinh-chua-nhan': {
    vi: {
      what: 'Văn bản này theo {quy_dinh}, là quy định chưa ghi trong danvan.yaml.',
      why: 'quy_dinh ở danvan.yaml liệt kê những quy định cơ quan đã áp dụng: {co}.',
      fix: 'Thêm {quy_dinh} vào danh sách đó nếu đã áp dụng; nếu chưa, ghi quy_dinh trong văn bản.',
    },
    en: {
      what: 'This paper follows {quy_dinh}, which danvan.yaml does not name.',
      why: 'quy_dinh in danvan.yaml lists the rulebooks that the office has taken up: {co}.',
      fix: 'Add {quy_dinh} to the list if it is in use; if not, give quy_dinh in the paper.',
    },
  },
};
