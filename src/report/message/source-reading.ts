import type { Messages } from './messages.ts';
import { sourceCharacterMessages } from './source-character.ts';

/** What YAML reads otherwise than a clerk means, or cannot read at all. */
export const sourceReadingMessages: Messages = {
  ...sourceCharacterMessages,
  'source/dau-thang': {
    vi: {
      what: 'YAML bỏ mất “{mat}”: dấu # sau dấu cách bắt đầu một ghi chú.',
      fix: 'Nếu là nội dung, đặt trong dấu nháy: {dung}. Nếu đúng là ghi chú, để hai dấu cách trước # và một dấu cách sau #.',
    },
    en: {
      what: 'YAML drops "{mat}": # after a space begins a comment.',
      fix: 'If it is text, put it in quotes: {dung}. If it is a comment, leave two spaces before # and one after it.',
    },
  },
  'source/thieu-gach-dung': {
    vi: {
      what: 'Dòng bắt đầu bằng # dưới “{khoa}” bị YAML coi là ghi chú nên sẽ mất.',
      fix: 'Thêm dấu | sau dấu hai chấm, “{khoa}: |”, để các dòng bên dưới là nội dung. Nếu là ghi chú, đặt nó phía trên “{khoa}”.',
    },
    en: {
      what: 'To YAML the line with # under "{khoa}" is a comment, and would be lost.',
      fix: 'Put | after the colon, "{khoa}: |", so that the lines below are text. If it is a comment, put it above "{khoa}".',
    },
  },
  'source/neo': {
    vi: {
      what: 'Chữ bắt đầu bằng “{dau}” là ký hiệu riêng của YAML (neo) nên không đọc được như nội dung.',
      fix: 'Đặt trong dấu nháy: {dung}.',
    },
    en: { what: 'Text that begins with "{dau}" is an anchor to YAML.', fix: 'Put it in quotes: {dung}.' },
  },
  'source/bi-danh': {
    vi: {
      what: '“{dau}” là ký hiệu riêng của YAML (bí danh), danvan không dùng.',
      fix: 'Nếu là nội dung, đặt trong dấu nháy: {dung}. Muốn dùng chung một giá trị, ghi vào danh-ba.yaml rồi gọi {{danh_ba.…}}.',
    },
    en: {
      what: '"{dau}" is an alias to YAML, which danvan does not use.',
      fix: 'If it is text, put it in quotes: {dung}. To share a value, put it in danh-ba.yaml and use {{danh_ba.…}}.',
    },
  },
  'source/the-kieu': {
    vi: {
      what: 'Chữ bắt đầu bằng “{dau}” là ký hiệu kiểu dữ liệu của YAML, danvan không dùng.',
      fix: 'Đặt trong dấu nháy: {dung}.',
    },
    en: {
      what: 'Text that begins with "{dau}" is a tag to YAML, which danvan does not use.',
      fix: 'Put it in quotes: {dung}.',
    },
  },
  'source/dau-hoi': {
    vi: { what: 'Dấu ? đứng đầu là ký hiệu riêng của YAML.', fix: 'Đặt trong dấu nháy: {dung}.' },
    en: { what: 'A leading ? is a sign of YAML.', fix: 'Put it in quotes: {dung}.' },
  },
  'source/chi-thi': {
    vi: {
      what: 'Dòng chỉ thị “{dau}” không dùng được trong văn bản.',
      fix: 'Xoá dòng này; nếu là nội dung, thụt vào dưới khoá của nó và đặt trong dấu nháy.',
    },
    en: {
      what: 'The directive "{dau}" cannot be used in a paper.',
      fix: 'Delete this line; if it is text, indent it under its key and put it in quotes.',
    },
  },
  'source/nhieu-van-ban': {
    vi: {
      what: 'Dấu --- ở đây mở một văn bản thứ hai trong cùng tệp.',
      why: 'Mỗi tệp chỉ chứa một văn bản.',
      fix: 'Xoá dấu --- (và dòng ... nếu có), hoặc tách thành hai tệp.',
    },
    en: {
      what: 'The --- here opens a second document in the file.',
      why: 'A file holds one paper.',
      fix: 'Delete --- (and a line with ...), or make two files of it.',
    },
  },
  'source/tep-qua-lon': {
    vi: {
      what: 'Tệp dài {co} KB, quá {toi_da} KB nên danvan không đọc.',
      why: 'Chừng ấy chữ in ra hơn 300 trang.',
      fix: 'Chia thành nhiều văn bản, hoặc tách phụ lục thành tệp riêng rồi dẫn ở kem_theo.',
    },
    en: {
      what: 'The file has {co} KB; over {toi_da} KB it is not read.',
      why: 'So much text would print on more than 300 pages.',
      fix: 'Divide it into several papers, or put appendices into files of their own under kem_theo.',
    },
  },
  'source/qua-sau': {
    vi: {
      what: 'Danh sách hoặc khoá lồng nhau quá sâu (trên {toi_da} tầng).',
      fix: 'Kiểm tra dấu ngoặc và thụt lề ở đây.',
    },
    en: {
      what: 'Lists or keys nest too deep (over {toi_da} levels).',
      fix: 'Check brackets and indents here.',
    },
  },
  'source/thieu-nhay': {
    vi: {
      what: 'Dấu nháy {dau} mở ở đây mà không đóng.',
      why: 'Vì vậy phần còn lại của tệp chưa đọc được.',
      fix: 'Thêm dấu nháy đóng. Trong dấu nháy kép, viết \\" cho dấu nháy kép.',
    },
    en: {
      what: 'The quote {dau} opened here is never closed.',
      why: 'The rest of the file could not be read for it.',
      fix: 'Close it. Inside double quotes write \\" for a double quote.',
    },
  },
  'source/thieu-ngoac': {
    vi: {
      what: 'Dấu ngoặc mở ở đây mà thiếu {dau} đóng.',
      fix: 'Thêm {dau}; nếu dấu ngoặc là một phần của nội dung, đặt cả dòng chữ trong dấu nháy.',
    },
    en: {
      what: 'The bracket opened here lacks its {dau}.',
      fix: 'Add {dau}; if the bracket is part of the text, put the text in quotes.',
    },
  },
  'source/thieu-cach': {
    vi: { what: 'Thiếu dấu cách sau dấu hai chấm.', fix: 'Viết: {dung}.' },
    en: { what: 'A space is missing after the colon.', fix: 'Write: {dung}.' },
  },
  'source/thieu-cach-gach': {
    vi: { what: 'Thiếu dấu cách sau gạch đầu dòng.', fix: 'Viết: {dung}.' },
    en: { what: 'A space is missing after the dash.', fix: 'Write: {dung}.' },
  },
  'source/thieu-hai-cham': {
    vi: {
      what: '“{khoa}” đứng ở chỗ của một khoá mà không có dấu hai chấm.',
      fix: 'Thêm dấu hai chấm và giá trị. Nếu đây là nội dung của dòng trên, thụt vào sâu hơn; nếu là một danh sách, dùng [ ] thay cho { }.',
    },
    en: {
      what: '"{khoa}" stands where a key should, without a colon.',
      fix: 'Add a colon and a value. If it continues the line above, indent it more; if it is a list, use [ ] for { }.',
    },
  },
  'source/gach-cung-dong': {
    vi: {
      what: 'Gạch đầu dòng không đứng cùng dòng với khoá được.',
      fix: 'Xuống dòng trước dấu gạch; nếu dấu gạch là nội dung, viết: {dung}.',
    },
    en: {
      what: 'A dash of a list cannot stand on the line of its key.',
      fix: 'Begin a new line before it; if the dash is text, write: {dung}.',
    },
  },
  'source/hai-cham': {
    vi: {
      what: 'Trong dòng này có dấu hai chấm thứ hai nên YAML không hiểu đâu là khoá.',
      fix: 'Đặt nội dung trong dấu nháy: {dung}.',
    },
    en: {
      what: 'A second colon on this line leaves YAML in doubt about the key.',
      fix: 'Put the text in quotes: {dung}.',
    },
  },
  'source/hai-cham-dong-sau': {
    vi: {
      what: 'Nội dung bắt đầu ở đây chạy sang dòng dưới, và dòng dưới có dấu hai chấm nên YAML tưởng là khoá.',
      fix: 'Nếu là nội dung nhiều dòng, viết >- (hoặc |) sau dấu hai chấm rồi xuống dòng. Nếu dòng dưới là khoá, kiểm tra thụt lề.',
    },
    en: {
      what: 'The text that begins here runs on, and a colon on the next line looks like a key to YAML.',
      fix: 'For text over several lines write >- (or |) after the colon and begin a new line. If the next line is a key, check its indent.',
    },
  },
  'source/thut-le': {
    vi: {
      what: 'Dòng này thụt lề không khớp với các dòng quanh nó.',
      fix: 'Các khoá cùng cấp bắt đầu ở cùng một cột; nội dung thụt sâu hơn khoá của nó hai dấu cách.',
    },
    en: {
      what: 'The indent of this line does not fit the lines around it.',
      fix: 'Keys of one level begin in one column; text stands two spaces deeper than its key.',
    },
  },
  'source/tab': {
    vi: {
      what: 'Thụt lề bằng phím Tab.',
      why: 'YAML chỉ nhận dấu cách để thụt lề.',
      fix: 'Thay mỗi Tab bằng hai dấu cách.',
    },
    en: {
      what: 'The line is indented with a tab.',
      why: 'YAML indents with spaces only.',
      fix: 'Put two spaces for every tab.',
    },
  },
  'source/thoat-la': {
    vi: {
      what: 'Dấu \\ trong nháy kép đi với chữ mà YAML không biết.',
      fix: 'Dùng nháy đơn, hoặc viết \\\\ cho một dấu \\: {dung}.',
    },
    en: {
      what: 'The backslash inside double quotes stands before a letter unknown to YAML.',
      fix: 'Use single quotes, or write \\\\ for a backslash: {dung}.',
    },
  },
  'source/cu-phap': {
    vi: { what: 'YAML không đọc được chỗ này.', fix: '[Nếu là nội dung, đặt trong dấu nháy: {dung}.]' },
    en: { what: 'YAML cannot read this.', fix: '[If it is text, put it in quotes: {dung}.]' },
  },
  'source/trung-khoa': {
    vi: { what: 'Khoá “{khoa}” đã có ở dòng {dong}.', fix: 'Giữ một chỗ, xoá chỗ kia.' },
    en: { what: 'The key "{khoa}" stands on line {dong} already.', fix: 'Keep one of them.' },
  },
  'source/tron-khoa': {
    vi: {
      what: 'Khoá << (trộn khoá) không dùng được.',
      fix: 'Ghi đủ các khoá, hoặc đưa phần dùng chung vào danh-ba.yaml.',
    },
    en: {
      what: 'The merge key << cannot be used.',
      fix: 'Write the keys out, or put what is shared into danh-ba.yaml.',
    },
  },
  'source/khoa-la': {
    vi: {
      what: 'Trước dấu hai chấm phải là tên khoá.',
      fix: 'Viết khoá bằng chữ không dấu, ví dụ trich_yeu: …; nếu là nội dung, đặt trong dấu nháy.',
    },
    en: {
      what: 'A key name has to stand before the colon.',
      fix: 'Write an ASCII key, as trich_yeu: …; if it is text, put it in quotes.',
    },
  },
  'source/trong': {
    vi: { what: 'Tệp trống, chưa có nội dung gì.', fix: 'Bắt đầu bằng loai: ke-hoach rồi các khoá khác.' },
    en: { what: 'The file is empty.', fix: 'Begin with loai: ke-hoach and go on with the other keys.' },
  },
  'source/goc': {
    vi: {
      what: 'Tệp phải gồm các khoá (khoá: giá trị), không phải một danh sách hay một dòng chữ.',
      fix: 'Bắt đầu bằng loai: ke-hoach; nội dung đặt dưới khoá noi_dung.',
    },
    en: {
      what: 'The file has to hold keys (key: value), not a list or a text.',
      fix: 'Begin with loai: ke-hoach; the text goes under noi_dung.',
    },
  },
};
