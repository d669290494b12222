import { insideWords, type KeyWords } from './key-words-inside.ts';

const parts: Readonly<Record<string, KeyWords>> = {
  loai: { ten: 'Loại văn bản', nghia: 'Quyết định mẫu và ký hiệu.', vi_du: ['ke-hoach', 'giay-moi'] },
  the_thuc: { ten: 'Thể thức', nghia: 'nha-nuoc: cơ quan nhà nước; dang: cơ quan của Đảng.' },
  quy_dinh: { ten: 'Quy định áp dụng', nghia: 'Chỉ ghi khi muốn ấn định; bình thường do ngày văn bản chọn.' },
  co_quan: {
    ten: 'Cơ quan ban hành',
    nghia:
      'Tên, ký hiệu, cơ quan chủ quản; hoặc mã hồ sơ trong danh-ba.yaml; hoặc danh sách khi ban hành liên tịch.',
    vi_du: [{ ten: 'Ủy ban nhân dân xã Đồng Mây', ky_hieu: 'UBND' }, 'ubnd-xa'],
  },
  dia_danh: { ten: 'Địa danh', nghia: 'Tên đứng trước ngày, không ghi cấp hành chính.', vi_du: ['Đồng Mây'] },
  so: { ten: 'Số văn bản', nghia: 'Chỉ ghi chữ số; ~ khi chưa cấp số.', vi_du: [7, null] },
  ky_hieu: { ten: 'Ký hiệu', nghia: 'Chỉ ghi khi khác ký hiệu danvan tự lập.', vi_du: ['KH-UBND'] },
  ngay: {
    ten: 'Ngày ban hành',
    nghia: 'Năm-tháng-ngày; 2026-03 hoặc 2026 khi chưa rõ; ~ khi để trống.',
    vi_du: ['2026-03-09', '2026-03', null],
  },
  trich_yeu: {
    ten: 'Trích yếu',
    nghia: 'Nói văn bản về việc gì, không lặp lại tên loại.',
    vi_du: ['Tổ chức Ngày hội đọc sách năm 2026'],
  },
  can_cu: { ten: 'Căn cứ', nghia: 'Mỗi căn cứ một dòng (danh sách), hoặc viết liền thành đoạn.' },
  mo_dau: { ten: 'Mở đầu', nghia: 'Đoạn trước nội dung; các đoạn cách nhau bằng dòng trống.' },
  kinh_gui: { ten: 'Kính gửi', nghia: 'Nơi nhận ở đầu công văn, tờ trình; mỗi nơi một dòng.' },
  noi_dung: {
    ten: 'Nội dung',
    nghia: 'Markdown: # là mục có tiêu đề, 1. là ý đánh số, - là gạch đầu dòng; hoặc danh sách lồng nhau.',
    vi_du: ['# Mục đích, yêu cầu\n1. …\n# Nội dung\n- …'],
  },
  lich_trinh: { ten: 'Lịch trình', nghia: 'Bảng thời gian, nội dung, người thực hiện của hội nghị.' },
  ket_thuc: { ten: 'Kết thúc', nghia: 'Đoạn cuối trước chữ ký; dấu kết thúc do danvan ghi.' },
  noi_nhan: { ten: 'Nơi nhận', nghia: 'Mỗi nơi một dòng; gạch đầu dòng và dấu cuối dòng do danvan ghi.' },
  luu: { ten: 'Lưu', nghia: 'Nơi lưu, đơn vị soạn thảo.', vi_du: [['VT', 'VHXH']] },
  nguoi_ky: {
    ten: 'Người ký',
    nghia: 'Quyền hạn, chức vụ, họ tên; hoặc mã hồ sơ trong danh-ba.yaml; TM., KT., TL. do danvan ghi.',
  },
  phu_luc: { ten: 'Phụ lục', nghia: 'Phần in sau văn bản, trong cùng tệp.' },
  kem_theo: {
    ten: 'Văn bản kèm theo',
    nghia: 'Tệp YAML của văn bản in kèm.',
    vi_du: [['chuong-trinh.yaml']],
  },
  van_ban_chinh: { ten: 'Văn bản chính', nghia: 'Tệp YAML của văn bản mà văn bản này kèm theo.' },
  dong_kem_theo: { ten: 'Dòng kèm theo', nghia: 'Chỉ ghi khi muốn tự viết dòng “(Kèm theo …)”.' },
  du_thao: { ten: 'Dự thảo', nghia: 'true, hoặc số lần dự thảo.', vi_du: [true, 2] },
  khan: { ten: 'Mức độ khẩn', nghia: 'Dấu chỉ mức độ khẩn.' },
  mat: { ten: 'Mức độ mật', nghia: 'Dấu chỉ mức độ mật.' },
  pham_vi: { ten: 'Phạm vi lưu hành', nghia: 'Chỉ dẫn về phạm vi lưu hành.', vi_du: ['Lưu hành nội bộ'] },
  lien_he: { ten: 'Thông tin liên hệ', nghia: 'Địa chỉ, điện thoại, thư điện tử in ở chân trang.' },
  nguoi_soan_thao: { ten: 'Người soạn thảo', nghia: 'Ký hiệu người soạn thảo.', vi_du: ['PL'] },
  so_ban: { ten: 'Số lượng bản', nghia: 'Số lượng bản phát hành.', vi_du: [300] },
  trinh_bay: { ten: 'Trình bày', nghia: 'Những gì cơ quan được chọn: cỡ chữ, lề, giãn dòng, khổ giấy.' },
  trang_thai: {
    ten: 'Trạng thái',
    nghia: 'da-ban-hanh: đã ký, phát hành; từ đó danvan không đổi bản in của nó nữa. Không in ra.',
    vi_du: ['du-thao', 'cho-ky', 'da-ban-hanh'],
  },
  du_lieu: {
    ten: 'Dữ liệu trộn',
    nghia: 'Tệp .csv hoặc .xlsx: mỗi dòng in ra một văn bản, {{cot.…}} lấy giá trị của cột.',
    vi_du: ['khach-moi.csv'],
  },
  ten_tep: {
    ten: 'Tên tệp in ra',
    nghia: 'Chỉ ghi khi khác tên tệp YAML; với du_lieu phải khác nhau ở mỗi dòng.',
    vi_du: ['giay-moi-{{cot.ma}}'],
  },
};

/** By YAML key; keys inside a part by their path: `nguoi_ky.ky_thay`. */
export const keyWords: Readonly<Record<string, KeyWords>> = { ...parts, ...insideWords };
