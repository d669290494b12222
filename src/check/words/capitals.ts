/**
 * Organs and posts as they are written (ND30-II.IV.1: capitals on the kind of the organ and on its field, not on every
 * syllable). What differs from these by capitals alone is wrong.
 */
export const organs: readonly string[] = [
  ...['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Tòa án nhân dân', 'Toà án nhân dân'],
  ...['Viện kiểm sát nhân dân', 'Ủy ban Kiểm tra', 'Uỷ ban Kiểm tra', 'Ủy ban Mặt trận Tổ quốc'],
  ...['Uỷ ban Mặt trận Tổ quốc', 'Mặt trận Tổ quốc', 'Ban Chấp hành', 'Ban Thường vụ', 'Ban Tổ chức'],
  ...['Ban Tuyên giáo', 'Ban Dân vận', 'Ban Nội chính', 'Ban cán sự đảng', 'Bộ Chính trị', 'Ban Bí thư'],
  ...['Bộ Nội vụ', 'Sở Nội vụ', 'Phòng Nội vụ', 'Bộ Tài chính', 'Sở Tài chính', 'Bộ Tư pháp', 'Sở Tư pháp'],
  ...[
    'Sở Xây dựng',
    'Sở Công Thương',
    'Sở Y tế',
    'Bộ Y tế',
    'Sở Giáo dục và Đào tạo',
    'Bộ Giáo dục và Đào tạo',
  ],
  ...['Sở Khoa học và Công nghệ', 'Sở Nông nghiệp và Môi trường', 'Sở Văn hóa, Thể thao và Du lịch'],
  ...['Hội Nông dân', 'Hội Cựu chiến binh', 'Hội Liên hiệp Phụ nữ', 'Liên đoàn Lao động', 'Đoàn Thanh niên'],
  ...['Phó Chủ tịch', 'Phó Bí thư', 'Phó Giám đốc', 'Phó Trưởng ban', 'Phó Trưởng phòng', 'Chánh Văn phòng'],
  ...['Thủ tướng Chính phủ', 'Văn phòng Chính phủ'],
];

/** Forms of an organ's name that are as good: `Ban Cán sự đảng`, `Phó Trưởng Ban`. */
export const alsoRight: ReadonlySet<string> = new Set([
  ...['Ban Cán sự đảng', 'Ban Cán sự Đảng', 'Ban cán sự Đảng', 'Phó Trưởng Ban', 'Phó Trưởng Phòng'],
  ...['Viện Kiểm sát nhân dân', 'Ban chấp hành', 'Ban thường vụ', 'Ban tổ chức', 'Ủy ban Nhân dân'],
  ...['Uỷ ban Nhân dân', 'Phó chủ tịch', 'Phó bí thư', 'Phó giám đốc', 'Chánh văn phòng', 'Đoàn thanh niên'],
  ...['Phó trưởng ban', 'Phó trưởng phòng', 'Phó Trưởng Ban'],
]);

/** Words of which only the first syllable may have a capital. */
export const ordinary: readonly string[] = [
  ...[
    'Lưu Ý',
    'Ghi Chú',
    'Thành Phần',
    'Thời Gian',
    'Địa Điểm',
    'Nội Dung',
    'Mục Đích',
    'Yêu Cầu',
    'Kế Hoạch',
  ],
  ...[
    'Giấy Mời',
    'Chương Trình',
    'Thông Báo',
    'Hội Nghị',
    'Cuộc Họp',
    'Nơi Nhận',
    'Kính Gửi',
    'Căn Cứ',
    'Đại Biểu',
  ],
  ...[
    'Nghị Định',
    'Nghị Quyết',
    'Quyết Định',
    'Thông Tư',
    'Chỉ Thị',
    'Kết Luận',
    'Tờ Trình',
    'Báo Cáo',
    'Đồng Chí',
  ],
  ...[
    'Cán Bộ',
    'Công Chức',
    'Viên Chức',
    'Đảng Viên',
    'Chủ Trì',
    'Chủ Tịch',
    'Bí Thư',
    'Giám Đốc',
    'Văn Phòng',
  ],
  ...[
    'Kinh Phí',
    'Tổ Chức',
    'Thực Hiện',
    'Hướng Dẫn',
    'Đề Nghị',
    'Trân Trọng',
    'Kính Mời',
    'Phụ Lục',
    'Danh Sách',
  ],
  ...['Hội Trường', 'Chính Sách', 'Pháp Luật', 'Cơ Quan', 'Đơn Vị', 'Lãnh Đạo', 'Phòng Họp', 'Trách Nhiệm'],
];
