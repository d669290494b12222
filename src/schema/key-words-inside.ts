/** What a key of the YAML is called, what it is for, and values it may have: for editors and starters. */
export interface KeyWords {
  readonly ten: string;
  readonly nghia: string;
  readonly vi_du?: readonly unknown[];
}

/** The keys inside parts, by path. */
export const insideWords: Readonly<Record<string, KeyWords>> = {
  'co_quan.ten': { ten: 'Tên cơ quan', nghia: 'Viết thường; danh sách khi muốn tự ngắt dòng.' },
  'co_quan.ky_hieu': {
    ten: 'Ký hiệu cơ quan',
    nghia: 'Chữ viết tắt trong số, ký hiệu.',
    vi_du: ['UBND', 'BDVTU'],
  },
  'co_quan.chu_quan': { ten: 'Cơ quan chủ quản', nghia: 'Cơ quan cấp trên in ở dòng trên.' },
  'co_quan.dia_danh': { ten: 'Địa danh', nghia: 'Dùng khi văn bản không ghi dia_danh.' },
  'nguoi_ky.thay_mat': {
    ten: 'Thay mặt',
    nghia: 'Tập thể mà người ký thay mặt (TM.).',
    vi_du: ['Ủy ban nhân dân'],
  },
  'nguoi_ky.thua_lenh': { ten: 'Thừa lệnh', nghia: 'Người ra lệnh ký (TL.).', vi_du: ['Chủ tịch'] },
  'nguoi_ky.thua_uy_quyen': { ten: 'Thừa ủy quyền', nghia: 'Người ủy quyền ký (TUQ.).' },
  'nguoi_ky.ky_thay': { ten: 'Ký thay', nghia: 'Người đứng đầu được ký thay (KT.).', vi_du: ['Chủ tịch'] },
  'nguoi_ky.quyen': { ten: 'Quyền', nghia: 'true khi chức vụ là quyền (Q.).' },
  'nguoi_ky.chuc_vu': { ten: 'Chức vụ', nghia: 'Chức vụ của người ký.', vi_du: ['Phó Chủ tịch'] },
  'nguoi_ky.kiem': { ten: 'Kiêm', nghia: 'Chức vụ thứ hai, in dưới chữ kiêm.' },
  'nguoi_ky.chuc_danh_khac': { ten: 'Chức danh khác', nghia: 'Chức danh in trên họ tên.' },
  'nguoi_ky.co_quan': { ten: 'Cơ quan', nghia: 'Cơ quan của người ký trong văn bản liên tịch.' },
  'nguoi_ky.ho_ten': { ten: 'Họ và tên', nghia: 'Họ tên người ký; ~ khi để trống.' },
  'noi_nhan.nhom': { ten: 'Nhóm', nghia: 'Dòng đầu của một nhóm nơi nhận.', vi_du: ['Gửi bản điện tử:'] },
  'noi_nhan.gom': { ten: 'Gồm', nghia: 'Các nơi nhận của nhóm.' },
  'noi_nhan.nguyen_van': { ten: 'Nguyên văn', nghia: 'In đúng như gõ, không thêm bớt dấu nào.' },
  'lich_trinh.nhom': { ten: 'Nhóm', nghia: 'Ngày hoặc buổi, đứng trên các dòng sau nó.' },
  'lich_trinh.thoi_gian': { ten: 'Thời gian', nghia: 'Giờ của việc này.', vi_du: ["7^h^30' - 7^h^40'"] },
  'lich_trinh.noi_dung': { ten: 'Nội dung', nghia: 'Việc diễn ra.' },
  'lich_trinh.thuc_hien': { ten: 'Thực hiện', nghia: 'Ai thực hiện.' },
  'luu.noi': { ten: 'Nơi lưu', nghia: 'Một hoặc nhiều nơi.' },
  'luu.so_ban': { ten: 'Số bản lưu', nghia: 'Số bản lưu, in trong ngoặc.' },
  'phu_luc.ten': { ten: 'Tên phụ lục', nghia: 'In dưới chữ Phụ lục.' },
  'phu_luc.noi_dung': { ten: 'Nội dung phụ lục', nghia: 'Viết như nội dung văn bản.' },
  'phu_luc.huong': { ten: 'Hướng giấy', nghia: 'ngang: in trên trang giấy nằm ngang.' },
  'kem_theo.tap_tin': { ten: 'Tệp', nghia: 'Đường dẫn tính từ thư mục của văn bản này.' },
  'kem_theo.dau_trang': { ten: 'Đầu trang', nghia: 'true khi văn bản kèm theo có phần đầu riêng.' },
  'trinh_bay.co_chu': { ten: 'Cỡ chữ', nghia: 'Cỡ chữ nội dung, điểm.', vi_du: [13, 14] },
  'trinh_bay.thut_dau_dong': { ten: 'Thụt đầu dòng', nghia: 'Xăng-ti-mét.', vi_du: [1, 1.27] },
  'trinh_bay.gian_dong': { ten: 'Giãn dòng', nghia: 'Nhà nước: số dòng; Đảng: điểm.', vi_du: [1.2, 18] },
  'trinh_bay.cach_doan': { ten: 'Cách đoạn', nghia: 'Khoảng cách giữa các đoạn, điểm.', vi_du: [6] },
  'trinh_bay.le': { ten: 'Lề trang', nghia: 'Mi-li-mét: tren, duoi, trai, phai.' },
  'trinh_bay.kho_giay': { ten: 'Khổ giấy', nghia: 'A4, hoặc A5 với loại văn bản được phép.' },
  'trinh_bay.huong': { ten: 'Hướng giấy', nghia: 'doc hoặc ngang.' },
  'trinh_bay.hai_mat': { ten: 'In hai mặt', nghia: 'true: lề đổi bên ở trang chẵn.' },
  'trinh_bay.bo_co_chu': { ten: 'Bộ cỡ chữ đầu trang', nghia: 'Cỡ chữ Quốc hiệu và Tiêu ngữ.' },
  'trinh_bay.danh_so': { ten: 'Cách đánh số', nghia: 'Từ cấp lớn nhất.', vi_du: [['I.', '1.', 'a)']] },
};
