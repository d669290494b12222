import type { Messages } from './messages.ts';

export const pipelineMessages: Messages = {
  'pipeline/thieu-loai': {
    vi: {
      what: 'Văn bản chưa ghi loại.',
      why: 'Loại văn bản quyết định mẫu và ký hiệu.',
      fix: 'Thêm dòng "loai: ke-hoach" (hoặc giay-moi, chuong-trinh, thong-bao).',
    },
    en: {
      what: 'The paper does not say its kind.',
      why: 'The kind decides the template and the code.',
      fix: 'Add a line "loai: ke-hoach" (or giay-moi, chuong-trinh, thong-bao).',
    },
  },
  'pipeline/loai-la': {
    vi: {
      what: 'Không có loại văn bản "{loai}".',
      fix: 'Có phải ý bạn là "{goi_y}"? Các loại hiện có: {co}.',
    },
    en: { what: 'There is no kind "{loai}".', fix: 'Did you mean "{goi_y}"? Known kinds: {co}.' },
  },
  'pipeline/thieu-mau': {
    vi: {
      what: 'Loại "{loai}" có khai báo nhưng không có mẫu {loai}.hbs.',
      fix: 'Đặt mẫu {loai}.hbs vào thư mục templates, cạnh {loai}.yaml.',
    },
    en: {
      what: 'The kind "{loai}" is declared but has no template {loai}.hbs.',
      fix: 'Put {loai}.hbs into the templates folder, beside {loai}.yaml.',
    },
  },
  'pipeline/khong-co-tep-kem-theo': {
    vi: {
      what: 'Không có tệp "{tap_tin}" được nhắc đến ở đây.',
      fix: 'Kiểm tra đường dẫn, tính từ thư mục của văn bản này.',
    },
    en: {
      what: 'The file "{tap_tin}" named here is not there.',
      fix: 'Check the path, seen from this paper’s folder.',
    },
  },
  'pipeline/kem-theo-vong': {
    vi: {
      what: 'Tệp "{tap_tin}" kèm theo chính văn bản đang kèm nó.',
      fix: 'Bỏ một trong hai chỗ kem_theo.',
    },
    en: {
      what: 'The file "{tap_tin}" is attached to a paper that it attaches itself.',
      fix: 'Remove one of the two.',
    },
  },
  'pipeline/ngoai-thu-muc': {
    vi: {
      what: 'Tệp "{tap_tin}" nằm ngoài thư mục làm việc, danvan không đọc.',
      why: 'Văn bản chỉ được dùng tệp trong thư mục có danvan.yaml hoặc .git, nếu không có thì trong thư mục của nó.',
      fix: 'Chép tệp vào thư mục làm việc, hoặc đặt danvan.yaml ở thư mục chung.',
    },
    en: {
      what: 'The file "{tap_tin}" lies outside the workspace and is not read.',
      why: 'A paper may only use files below the folder with danvan.yaml or .git, or else below its own.',
      fix: 'Copy the file into the workspace, or put danvan.yaml into the common folder.',
    },
  },
  'pipeline/qua-nhieu-doan': {
    vi: {
      what: 'Văn bản có {co} đoạn, ý và ô bảng, quá {toi_da} nên danvan không in; nhiều nhất là ở đây.',
      why: 'Một tệp Word dài như thế không ai mở, sửa được.',
      fix: 'Chia thành nhiều văn bản; bảng số liệu dài thì gửi kèm bằng tệp bảng tính.',
    },
    en: {
      what: 'The paper has {co} paragraphs, items and table cells; over {toi_da} it is not printed. Most of them are here.',
      why: 'Nobody could open and edit a Word file of that length.',
      fix: 'Divide it into several papers; send long tables as a spreadsheet.',
    },
  },
  'pipeline/thieu-chu': {
    vi: {
      what: 'Phông chữ không có ký tự "{ky_tu}" ({ma}).',
      why: 'In ra sẽ mất chữ hoặc thành ô trống.',
      fix: 'Xóa ký tự này hoặc thay bằng chữ, dấu thông thường.',
    },
    en: {
      what: 'The face has no character "{ky_tu}" ({ma}).',
      why: 'It would vanish or print as an empty box.',
      fix: 'Delete it or use an ordinary letter or mark.',
    },
  },
  'pipeline/phong-chu-thieu': {
    vi: {
      what: 'phong_chu chưa có đường dẫn cho "{khoa}".',
      fix: 'Ghi đủ bốn tệp: thuong, dam, nghieng, dam_nghieng.',
    },
    en: {
      what: 'phong_chu has no path for "{khoa}".',
      fix: 'Name all four files: thuong, dam, nghieng, dam_nghieng.',
    },
  },
  'pipeline/phong-chu-khong-doc': {
    vi: {
      what: 'Không đọc được tệp phông chữ "{tap_tin}".',
      fix: 'Kiểm tra đường dẫn, tính từ danvan.yaml.',
    },
    en: { what: 'Cannot read the font file "{tap_tin}".', fix: 'Check the path, seen from danvan.yaml.' },
  },
  'pipeline/phong-chu-hong': {
    vi: {
      what: 'Các tệp ở phong_chu không phải là bốn kiểu của một phông TrueType.',
      fix: 'Dùng times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf của Times New Roman.',
    },
    en: {
      what: 'The files of phong_chu are not the four cuts of one TrueType face.',
      fix: 'Use times.ttf, timesbd.ttf, timesi.ttf and timesbi.ttf of Times New Roman.',
    },
  },
  'pipeline/phong-chu-khong-tieng-viet': {
    vi: {
      what: 'Phông ở phong_chu thiếu {so_chu} chữ cái tiếng Việt: {chu}…',
      why: 'Những chữ ấy sẽ mất hoặc thành ô trống khi in.',
      fix: 'Dùng bộ Times New Roman có đủ chữ tiếng Việt (mã Unicode), cả bốn tệp cùng một bản.',
    },
    en: {
      what: 'The face of phong_chu lacks {so_chu} letters of Vietnamese: {chu}…',
      why: 'They would vanish or print as empty boxes.',
      fix: 'Use a Times New Roman with all letters of Vietnamese (Unicode), all four files of one edition.',
    },
  },
  'pipeline/da-sua-tay': {
    vi: {
      what: 'Tệp này đã có người sửa sau khi danvan in ra, nên không ghi đè.',
      fix: 'Chép phần đã sửa vào tệp YAML rồi in lại với --overwrite, hoặc in vào thư mục khác với -o.',
    },
    en: {
      what: 'Someone has edited this file since danvan wrote it, so it is not overwritten.',
      fix: 'Carry the changes into the YAML and render with --overwrite, or render into another folder with -o.',
    },
  },
  'pipeline/tep-la': {
    vi: {
      what: 'Ở đây đã có một tệp cùng tên mà danvan không in ra, nên không ghi đè.',
      fix: 'Chuyển tệp đó đi nơi khác, in vào thư mục khác với -o, hoặc dùng --overwrite nếu chắc chắn.',
    },
    en: {
      what: 'A file of this name that danvan did not write is already here, so it is not overwritten.',
      fix: 'Move it away, render into another folder with -o, or use --overwrite if you are sure.',
    },
  },
  'pipeline/giu-ban-da-ban-hanh': {
    vi: {
      what: 'Văn bản đã ban hành mà nội dung nay khác bản đã in, nên tệp đã in được giữ nguyên.',
      why: 'Văn bản đã ban hành chỉ được sửa đổi, thay thế bằng một văn bản khác.',
      fix: 'Trả lại nội dung cũ và soạn văn bản sửa đổi, bổ sung, hoặc đính chính bằng công văn (danvan plan cho xem chỗ khác); nếu chưa ban hành, bỏ dòng trang_thai: da-ban-hanh.',
    },
    en: {
      what: 'The paper is issued, and says something else now than was printed; the printed files stay.',
      why: 'An issued paper is changed or replaced by another paper only.',
      fix: 'Put the old words back and draw up an amending paper (danvan plan shows what differs); if it is not issued yet, remove trang_thai: da-ban-hanh.',
    },
  },
  'pipeline/da-ban-hanh-noi-khac': {
    vi: {
      what: 'Văn bản này đã ban hành và đã in ở “{ten}”, từ tệp {cu} nay không còn; không in bản thứ hai.',
      why: 'Văn bản đã ký chỉ có một bản in; đổi tên hay chuyển tệp nguồn không làm ra bản khác.',
      fix: 'Trả tệp nguồn về tên cũ; hoặc ghi ten_tep: {ten} vào văn bản để giữ chỗ bản in; hoặc chuyển cả .docx và .pdf đã in theo tệp nguồn.',
    },
    en: {
      what: 'This paper is issued and lies printed as "{ten}", from {cu}, which is gone; no second one is printed.',
      why: 'What was signed is printed once; a source that is moved or renamed makes no other paper.',
      fix: 'Give the source its old name back; or put ten_tep: {ten} into the paper to keep its place; or move the printed .docx and .pdf along with the source.',
    },
  },
  'pipeline/mat-ban-da-ban-hanh': {
    vi: {
      what: 'Tệp này của văn bản đã ban hành không còn, mà in lại bây giờ thì không ra đúng tệp đã ký.',
      why: 'Mẫu, phông chữ hoặc phiên bản danvan đã khác lúc in, nên hình thức sẽ khác.',
      fix: 'Khôi phục tệp từ bản lưu (git, sao lưu); hoặc in lại bằng đúng mẫu và phiên bản danvan lúc trước.',
    },
    en: {
      what: 'This file of an issued paper is gone, and printing it now does not give the file that was signed.',
      why: 'The template, the fonts or danvan itself are other than they were, so it would look different.',
      fix: 'Restore the file (git, a backup), or print it with the template and the danvan of then.',
    },
  },
  'pipeline/tep-da-ban-hanh-khac': {
    vi: {
      what: 'Tệp này của văn bản đã ban hành khác tệp danvan đã in; danvan để nguyên.',
      why: 'Ký số, đóng dấu điện tử hoặc sửa tay đều làm tệp khác đi.',
      fix: 'Nếu là ký số thì không phải làm gì; nếu không, xem chỗ khác bằng danvan verify.',
    },
    en: {
      what: 'This file of an issued paper is not the one that danvan printed; it is left as it is.',
      why: 'A digital signature changes a file, and so does an edit.',
      fix: 'Nothing to do if it was signed; otherwise danvan verify tells what has changed.',
    },
  },
};
