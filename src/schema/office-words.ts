import type { KeyWords } from './key-words-inside.ts';

/** The keys of danvan.yaml, in the order in which a starter shows them. */
export const officeWords: Readonly<Record<string, KeyWords>> = {
  phien_ban: { ten: 'Dạng tệp', nghia: 'Luôn là 1.' },
  danvan: { ten: 'Bản danvan', nghia: 'Bản danvan mà thư mục này được làm cho; bản khác không tự in lại.' },
  quy_dinh: { ten: 'Quy định áp dụng', nghia: 'Những quy định cơ quan đã áp dụng: nd30, hd36, hd05.' },
  nguon: {
    ten: 'Nguồn',
    nghia: 'Thư mục, tệp hoặc mẫu tên (giay-moi/*.yaml) của văn bản; mặc định mọi tệp ở đây.',
  },
  ra: { ten: 'Nơi ghi kết quả', nghia: 'Thư mục danvan build ghi .docx, .pdf; mặc định out.' },
  ten_tep: { ten: 'Tên tệp in ra', nghia: 'Mẫu tên, dùng {{ }} được; mặc định theo tên tệp YAML.' },
  mau: { ten: 'Thư mục mẫu', nghia: 'Mẫu riêng của cơ quan; mặc định templates.' },
  phong_chu: {
    ten: 'Phông chữ',
    nghia: 'Bốn tệp Times New Roman của cơ quan: thuong, dam, nghieng, dam_nghieng.',
  },
  kiem_tra: { ten: 'Mức của quy tắc', nghia: 'Mã quy tắc: tat, luu-y, canh-bao hoặc loi.' },
  trinh_bay: {
    ten: 'Trình bày chung',
    nghia: 'Cỡ chữ, lề, giãn dòng của mọi văn bản, trong khoảng quy định cho phép.',
  },
  mac_dinh: { ten: 'Mặc định', nghia: 'Giá trị cho những khóa mà văn bản không ghi.' },
  co_quan: { ten: 'Hồ sơ cơ quan', nghia: 'Mỗi cơ quan một mã; văn bản chỉ ghi co_quan: mã.' },
  nguoi_ky: { ten: 'Hồ sơ người ký', nghia: 'Mỗi người một mã; văn bản chỉ ghi nguoi_ky: mã.' },
  danh_ba: {
    ten: 'Dữ kiện chung',
    nghia:
      'Ngày, giờ, địa điểm, chủ trì… ghi một lần, gọi bằng {{su_kien.ngay}}. Tên bắt đầu bằng ngay là ngày, bằng gio là giờ.',
  },
  goi: { ten: 'Tập tài liệu', nghia: 'Những văn bản phát cùng nhau: .zip hoặc một .pdf có bìa, mục lục.' },
};
