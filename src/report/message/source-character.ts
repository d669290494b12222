import type { Messages } from './messages.ts';

/** Encodings and characters that no document can hold. */
export const sourceCharacterMessages: Messages = {
  'source/bang-ma-utf16': {
    vi: {
      what: 'Tệp được lưu bằng mã UTF-16.',
      fix: 'Mở lại trong Notepad (hoặc VS Code), chọn Lưu thành… và bảng mã UTF-8.',
    },
    en: {
      what: 'The file is saved as UTF-16.',
      fix: 'Open it in Notepad (or VS Code), choose Save as… and the encoding UTF-8.',
    },
  },
  'source/bang-ma': {
    vi: {
      what: 'Tệp không phải mã UTF-8: từ chỗ này có chữ không đọc được.',
      why: 'Có thể tệp được lưu bằng bảng mã cũ (Windows-1258, TCVN3, VNI) hoặc đã hỏng.',
      fix: 'Mở bằng chương trình đã soạn tệp, lưu lại với bảng mã UTF-8.',
    },
    en: {
      what: 'The file is not UTF-8: from here on letters cannot be read.',
      why: 'It may be saved in an old encoding (Windows-1258, TCVN3, VNI) or be damaged.',
      fix: 'Open it in the program that it was written with and save it as UTF-8.',
    },
  },
  'source/ky-tu-an': {
    vi: {
      what: 'Đã bỏ ký tự không nhìn thấy {ky_tu} ({so_lan} chỗ, đầu tiên ở đây).',
      why: 'Thường lẫn vào khi chép từ trang web hay tin nhắn.',
      fix: 'Không cần sửa gì; xoá nó đi nếu không muốn thấy dòng này nữa.',
    },
    en: {
      what: 'The invisible character {ky_tu} was taken out ({so_lan} times, first here).',
      why: 'It comes along when copying from web pages and chats.',
      fix: 'Nothing has to be done; delete it to see this no more.',
    },
  },
  'source/chuoi-lap': {
    vi: {
      what: 'Ở đây có {co} ký tự "{ky_tu}" liền nhau, quá {toi_da} nên danvan không đọc.',
      why: 'Một dòng kẻ để điền tay chỉ cần khoảng 150 dấu chấm.',
      fix: 'Xóa bớt; có thể phím bị kẹt hoặc dán nhầm.',
    },
    en: {
      what: 'Here "{ky_tu}" stands {co} times on end; over {toi_da} it is not read.',
      why: 'A dotted line to fill in by hand takes about 150 dots.',
      fix: 'Delete what is too much; a key may have stuck, or something was pasted by mistake.',
    },
  },
  'source/ky-tu-cam': {
    vi: {
      what: 'Ký tự {ky_tu} không thể có trong văn bản.',
      why: 'Đó là ký tự điều khiển, ký tự hỏng hoặc ký tự đảo chiều chữ.',
      fix: 'Xoá rồi gõ lại chữ ở chỗ này.',
    },
    en: {
      what: 'The character {ky_tu} cannot stand in a document.',
      why: 'It is a control character, damaged, or turns the direction of text.',
      fix: 'Delete it and type the letter again.',
    },
  },
  'source/chu-d': {
    vi: {
      what: 'Chữ này ({ky_tu}) trông như “{dung}” nhưng không phải chữ {dung} tiếng Việt.',
      fix: 'Gõ lại bằng bộ gõ tiếng Việt: {dung}.',
    },
    en: {
      what: 'This letter ({ky_tu}) looks like "{dung}" and is not the Vietnamese letter.',
      fix: 'Type it again with a Vietnamese keyboard: {dung}.',
    },
  },
  'source/dau-cach-la': {
    vi: {
      what: 'Đầu dòng có dấu cách đặc biệt (dấu cách cứng, dấu cách rộng), YAML không coi là thụt lề.',
      fix: 'Xoá khoảng trắng đầu dòng và gõ lại bằng phím cách.',
    },
    en: {
      what: 'The line begins with a special space (no-break or wide), which is no indent to YAML.',
      fix: 'Delete the space at its start and type it again with the space bar.',
    },
  },
  'source/phong-chu-cu': {
    vi: {
      what: 'Nội dung của “{khoa}” trông như gõ bằng bảng mã {bang_ma}, in ra sẽ sai chữ.',
      fix: 'Chuyển sang Unicode bằng công cụ của bộ gõ (UniKey: Ctrl+Shift+F6), rồi dán lại.',
    },
    en: {
      what: 'The text of "{khoa}" looks typed for a {bang_ma} font and would print as other letters.',
      fix: 'Convert it to Unicode (UniKey: Ctrl+Shift+F6) and paste it again.',
    },
  },
};
