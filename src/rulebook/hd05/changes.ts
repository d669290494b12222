import type { Change } from '../change.ts';
import { looks } from '../form-table.ts';
import { fact } from '../row.ts';

/**
 * What Hướng dẫn 05-HD/VPTW prints otherwise than Hướng dẫn 36-HD/VPTW: the P-CHG rows that show on paper, then the
 * sizes and the chain in which the newer guideline is itself set. Other rows print nothing of their own: P-CHG-03
 * (the dash before căn cứ stands under both), 07 (the code of a kind is the kind's), 12, 13, 16, 17 (ink, copies, terms).
 */
export const changes: readonly Change[] = [
  {
    clause: 'P-CHG-01',
    what: 'Nơi nhận và Kính gửi: dấu chấm phẩy thay dấu phẩy',
    patch: {
      wording: {
        noi_nhan: { end: ';' },
        kinh_gui: { oneEnd: ';', end: ';', last: ';', clause: 'P-NN-09' },
      },
    },
  },
  {
    clause: 'P-CHG-02',
    what: 'Căn cứ cuối cùng kết thúc bằng dấu chấm',
    patch: { wording: { can_cu: { last: '.', clause: 'P-CHG-02' } } },
  },
  {
    clause: 'P-CHG-04',
    what: 'Tờ trình: Kính trình thay Kính gửi',
    patch: { wording: { kinh_gui: { labels: { 'to-trinh': 'Kính trình:' } } } },
  },
  {
    clause: 'P-CHG-05',
    what: 'Trích yếu công văn: về việc, chữ thường',
    patch: {
      parts: { 'trich-yeu-cong-van': { letters: 'thuong-dau' } },
      wording: { trich_yeu_cong_van: { lead: 'về việc ' } },
    },
  },
  {
    clause: 'P-CHG-06',
    what: 'Dãn dòng: chính xác 18 đến 22 pt',
    patch: { body: { pitch: { value: 19, range: [18, 22], clause: 'P-CHG-06' } } },
  },
  {
    clause: 'P-CHG-08',
    what: 'Ký hiệu người soạn thảo: chữ thường cỡ 11',
    patch: {
      parts: {
        'nguoi-soan-thao': {
          ten: 'Ký hiệu người soạn thảo',
          letters: 'nhu-go',
          certainty: 'likely',
          size: fact(11, 'P-CHG-08', 'likely'),
        },
      },
    },
  },
  {
    clause: 'P-CHG-09',
    what: 'Tên nơi nhận sau Kính gửi: cỡ 14 đến 15',
    patch: { parts: { 'noi-kinh-gui': { size: fact(14, 'P-CHG-09', 'likely', [14, 15]) } } },
  },
  {
    clause: 'P-CHG-10',
    what: 'Nơi nhận: đường kẻ nét liền dài bằng chữ',
    patch: { parts: { 'noi-nhan': { clause: 'P-CHG-10' } } },
  },
  {
    clause: 'P-CHG-11',
    what: 'Phụ lục: có dòng kèm theo',
    patch: { parts: { 'kem-theo': { clause: 'P-CHG-11' } }, wording: { kem_theo: { clause: 'P-CHG-11' } } },
  },
  {
    clause: 'P-CHG-14',
    what: 'Phông chữ Times New Roman',
    patch: { face: { certainty: 'sure', lineHeight: { certainty: 'sure' } } },
  },
  {
    clause: 'P-CHG-15',
    what: 'Không phổ biến: cuối trang cuối, cách mép dưới 10 mm',
    patch: { wording: { khong_pho_bien: { place: 'foot' } } },
  },
  {
    clause: 'P-OP-04',
    what: 'Không còn dấu XONG HỘI NGHỊ TRẢ LẠI',
    patch: {
      wording: {
        pham_vi: { known: ['TÀI LIỆU THU HỒI', 'XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ', 'TÀI LIỆU HỘI NGHỊ'] },
      },
    },
  },
  {
    clause: 'P-SZ-09',
    what: 'Cỡ chữ thường dùng 15',
    patch: {
      body: { size: { value: 15 } },
      parts: {
        'trich-yeu': { size: { value: 15 } },
        'can-cu': { size: { value: 15 } },
        'can-cu-van-xuoi': { size: { value: 15 } },
        'cau-ban-hanh': { size: { value: 15 } },
        doan: { size: { value: 15 } },
        'ket-thuc': { size: { value: 15 } },
        gach: { size: { value: 15 } },
        giua: { size: { value: 15 } },
      },
    },
  },
  {
    clause: 'P-NB-03',
    what: 'Đánh số: I- chữ thường đậm; 1. không tiêu đề thì số đậm; 1.1.1. đứng, không đậm',
    patch: {
      numbering: {
        'I-': { clause: 'P-NB-03', titled: looks.bold },
        'I.': { clause: 'P-NB-03', titled: looks.bold },
        '1.': { clause: 'P-NB-03', untitled: { labelBold: true } },
        '1.1.': { clause: 'P-NB-03' },
        '1.1.1.': { clause: 'P-NB-03', titled: looks.regular },
        'a)': { clause: 'P-NB-03' },
      },
    },
  },
];
