import type { Messages } from './messages.ts';

/** Which rulebook applies, and what an office chose inside it. */
export const rulebookMessages: Messages = {
  'rulebook/trai-the-thuc': {
    vi: {
      what: 'quy_dinh: {quy_dinh} không đi với the_thuc: {the_thuc}.',
      why: 'Mỗi thể thức có quy định riêng; không trộn hai thể thức trong một văn bản.',
      fix: 'Dùng một trong: {dung_duoc}, hoặc bỏ dòng quy_dinh để danvan chọn theo ngày ban hành.',
    },
    en: {
      what: 'quy_dinh: {quy_dinh} does not go with the_thuc: {the_thuc}.',
      why: 'Each style has its own rules, and one paper may not mix the two.',
      fix: 'Use one of: {dung_duoc}, or leave quy_dinh out and let the issue date choose.',
    },
  },
  'rulebook/truoc-quy-dinh': {
    vi: {
      what: 'Ngày {ngay} sớm hơn mọi quy định mà danvan có; văn bản được trình bày theo {quy_dinh}.',
      why: '{quy_dinh} có hiệu lực từ {tu}.',
      fix: 'Xem lại ngày; nếu đúng thì ghi quy_dinh: {ma} để khẳng định.',
    },
    en: {
      what: 'The date {ngay} is earlier than every rulebook danvan has; the paper follows {quy_dinh}.',
      why: '{quy_dinh} is in force from {tu}.',
      fix: 'Check the date; if it is right, pin the rulebook with quy_dinh: {ma}.',
    },
  },
  'rulebook/ghim-lech-ngay': {
    vi: {
      what: '{quy_dinh} không có hiệu lực vào ngày {ngay} của văn bản này.',
      why: 'Hiệu lực: {hieu_luc}. Văn bản vẫn được trình bày theo quy_dinh đã ghi.',
      fix: 'Xem lại ngày, hoặc bỏ dòng quy_dinh để danvan chọn theo ngày.',
    },
    en: {
      what: '{quy_dinh} is not in force on {ngay}, the date of this paper.',
      why: 'In force: {hieu_luc}. The paper follows the quy_dinh it names all the same.',
      fix: 'Check the date, or leave quy_dinh out and let the date choose.',
    },
  },
  'rulebook/chua-ro-ngay': {
    vi: {
      what: 'Ngày mới biết đến {ngay}, có thể rơi vào hai quy định; văn bản được trình bày theo {quy_dinh}.',
      why: 'Khi ngày chưa đủ, danvan lấy ngày muộn nhất có thể.',
      fix: 'Ghi đủ ngày, hoặc ghi quy_dinh: {ma} để khẳng định.',
    },
    en: {
      what: 'Of the date only {ngay} is known, which two rulebooks allow; the paper follows {quy_dinh}.',
      why: 'A date that is partly blank counts as the latest day it can mean.',
      fix: 'Write the whole date, or pin the rulebook with quy_dinh: {ma}.',
    },
  },
  'rulebook/theo-hom-nay': {
    vi: {
      what: 'Văn bản chưa có ngày nên được trình bày theo {quy_dinh}, quy định của hôm nay.',
      fix: 'Ghi quy_dinh: {ma} để kết quả không đổi theo ngày in.',
    },
    en: {
      what: "The paper has no date, so it follows today's rulebook, {quy_dinh}.",
      fix: 'Pin it with quy_dinh: {ma}, so that the result does not depend on the day.',
    },
  },
  'rulebook/ngoai-khoang': {
    vi: {
      what: '{khoa}: {gia_tri}{don_vi} nằm ngoài mức cho phép.',
      why: '{quy_dinh} cho chọn từ {tu} đến {den}{don_vi}.',
      fix: 'Chọn một giá trị từ {tu} đến {den}{don_vi}.',
    },
    en: {
      what: '{khoa}: {gia_tri}{don_vi} lies outside what is allowed.',
      why: '{quy_dinh} allows {tu} to {den}{don_vi}.',
      fix: 'Choose a value from {tu} to {den}{don_vi}.',
    },
  },
  'rulebook/duoi-muc': {
    vi: {
      what: '{khoa}: {gia_tri}{don_vi} thấp hơn mức tối thiểu.',
      why: '{quy_dinh} yêu cầu ít nhất {tu}{don_vi}.',
      fix: 'Ghi {tu}{don_vi} hoặc lớn hơn.',
    },
    en: {
      what: '{khoa}: {gia_tri}{don_vi} is less than the minimum.',
      why: '{quy_dinh} asks for at least {tu}{don_vi}.',
      fix: 'Write {tu}{don_vi} or more.',
    },
  },
  'rulebook/qua-lon': {
    vi: {
      what: '{khoa}: {gia_tri}{don_vi} quá lớn, không thành trang được.',
      fix: 'Ghi nhiều nhất {den}{don_vi}.',
    },
    en: {
      what: '{khoa}: {gia_tri}{don_vi} is too large to make a page.',
      fix: 'Write at most {den}{don_vi}.',
    },
  },
  'rulebook/ngoai-lua-chon': {
    vi: {
      what: '{khoa}: {gia_tri}{don_vi} không nằm trong các mức cho phép.',
      why: '{quy_dinh} chỉ cho: {lua_chon}{don_vi}.',
      fix: 'Chọn một trong: {lua_chon}.',
    },
    en: {
      what: '{khoa}: {gia_tri}{don_vi} is not among the values allowed.',
      why: '{quy_dinh} allows only: {lua_chon}{don_vi}.',
      fix: 'Choose one of: {lua_chon}.',
    },
  },
  'rulebook/co-dinh': {
    vi: {
      what: '{khoa}: {gia_tri}{don_vi} không đúng mức quy định.',
      why: '{quy_dinh} ấn định {phai_la}{don_vi}, không cho chọn.',
      fix: 'Ghi {phai_la}, hoặc bỏ dòng này.',
    },
    en: {
      what: '{khoa}: {gia_tri}{don_vi} is not the prescribed value.',
      why: '{quy_dinh} fixes it at {phai_la}{don_vi} and leaves no choice.',
      fix: 'Write {phai_la}, or leave the line out.',
    },
  },
  'rulebook/co-chu-le': {
    vi: {
      what: '{khoa}: {gia_tri} không phải cỡ chữ dùng được.',
      fix: 'Dùng cỡ chẵn hoặc nửa điểm: 13, 13.5, 14.',
    },
    en: { what: '{khoa}: {gia_tri} is not a usable size.', fix: 'Use whole or half points: 13, 13.5, 14.' },
  },
  'rulebook/bo-co-chu': {
    vi: {
      what: '{quy_dinh} không có bộ cỡ chữ {gia_tri}.',
      why: 'Chỉ thể thức nhà nước cho chọn bộ cỡ chữ; văn bản của Đảng có cỡ chữ cố định ở phần đầu trang.',
      fix: 'Bỏ dòng bo_co_chu.',
    },
    en: {
      what: '{quy_dinh} has no set of sizes {gia_tri}.',
      why: 'Only the state style lets an office choose a set; party papers have fixed sizes in the header.',
      fix: 'Leave bo_co_chu out.',
    },
  },
  'rulebook/danh-so-la': {
    vi: {
      what: 'Không rõ kiểu đánh số “{gia_tri}”.',
      why: '{quy_dinh} có các kiểu: {da_biet}.',
      fix: 'Dùng một trong các kiểu đó, viết đúng cả dấu.',
    },
    en: {
      what: 'The numbering form “{gia_tri}” is not known.',
      why: '{quy_dinh} has these forms: {da_biet}.',
      fix: 'Use one of them, with its marks as shown.',
    },
  },
  'rulebook/a5': {
    vi: {
      what: 'Loại {loai} không được in khổ A5.',
      why: '{quy_dinh} chỉ cho khổ A5 với: {cac_loai}.',
      fix: 'Bỏ dòng kho_giay để in khổ A4.',
    },
    en: {
      what: 'The kind {loai} may not be printed on A5.',
      why: '{quy_dinh} allows A5 only for: {cac_loai}.',
      fix: 'Leave kho_giay out to print on A4.',
    },
  },
  'rulebook/khong-a5': {
    vi: {
      what: 'Văn bản này không được in khổ A5.',
      why: '{quy_dinh} dùng khổ A4 cho mọi loại văn bản.',
      fix: 'Bỏ dòng kho_giay.',
    },
    en: {
      what: 'This paper may not be printed on A5.',
      why: '{quy_dinh} prints every kind on A4.',
      fix: 'Leave kho_giay out.',
    },
  },
  'rulebook/hai-mat': {
    vi: {
      what: '{quy_dinh} không nói đến lề đổi bên khi in hai mặt; mặt sau sẽ có lề trái hẹp hơn quy định.',
      fix: 'Bỏ hai_mat nếu cơ quan không có quy định riêng.',
    },
    en: {
      what: '{quy_dinh} knows no mirrored margins: the left margin of the back side falls below the prescribed one.',
      fix: 'Leave hai_mat out unless the office has a rule of its own.',
    },
  },
};
