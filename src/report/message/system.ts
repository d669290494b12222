import type { Messages } from './messages.ts';

/** What the operating system refused, by the reason that it gave. */
export const systemMessages: Messages = {
  'command/he-thong': {
    vi: {
      what: 'Hệ điều hành không cho đọc hoặc ghi tệp này ({ma}).',
      fix: 'Nếu tệp đang mở trong Word, hãy đóng lại; nếu không, kiểm tra quyền và chỗ trống trên ổ đĩa.',
    },
    en: {
      what: 'The operating system refuses to read or write this file ({ma}).',
      fix: 'Close it in Word if it is open there; otherwise check permissions and free space.',
    },
  },
  'command/o-dia-day': {
    vi: {
      what: 'Ổ đĩa đã đầy, không ghi được tệp này ({ma}).',
      why: 'Bản cũ, nếu có, còn nguyên.',
      fix: 'Giải phóng chỗ trống rồi in lại, hoặc in vào ổ khác với -o.',
    },
    en: {
      what: 'The disk is full; this file could not be written ({ma}).',
      why: 'What was there before is untouched.',
      fix: 'Free some space and render again, or render to another disk with -o.',
    },
  },
  'command/o-dia-loi': {
    vi: {
      what: 'Ổ đĩa báo lỗi khi đọc hoặc ghi tệp này ({ma}).',
      why: 'Bản cũ, nếu có, còn nguyên.',
      fix: 'Kiểm tra ổ đĩa hoặc kết nối tới thư mục mạng, rồi chạy lại.',
    },
    en: {
      what: 'The disk reported a fault while reading or writing this file ({ma}).',
      why: 'What was there before is untouched.',
      fix: 'Check the disk, or the connection to the network folder, and run again.',
    },
  },
  'command/thieu-bo-nho': {
    vi: {
      what: 'Máy không dành cho danvan đủ bộ nhớ hoặc đủ địa chỉ bộ nhớ ({ma}).',
      why: 'Để nén tệp, danvan cần chừng 10 GB địa chỉ bộ nhớ ảo, dù chỉ dùng vài chục MB bộ nhớ thật.',
      fix: 'Đóng bớt chương trình khác; nếu máy có giới hạn bộ nhớ ảo, hãy bỏ giới hạn ấy (ulimit -v unlimited) rồi chạy lại.',
    },
    en: {
      what: 'The machine does not give danvan enough memory, or enough addresses ({ma}).',
      why: 'To compress files, danvan needs some 10 GB of virtual addresses, though only tens of MB of real memory.',
      fix: 'Close other programs; where virtual memory is limited, lift the limit (ulimit -v unlimited) and run again.',
    },
  },
  'command/chi-doc': {
    vi: {
      what: 'Ổ đĩa hoặc thư mục này chỉ cho đọc, không ghi được ({ma}).',
      fix: 'In vào thư mục khác với -o.',
    },
    en: {
      what: 'This disk or folder can only be read ({ma}).',
      fix: 'Render into another folder with -o.',
    },
  },
  'command/khong-co-quyen': {
    vi: {
      what: 'Không có quyền đọc hoặc ghi tệp này ({ma}).',
      fix: 'Nếu tệp đang mở, hãy đóng tệp trong Word rồi chạy lại; nếu không, kiểm tra quyền hoặc in vào thư mục khác với -o.',
    },
    en: {
      what: 'There is no permission to read or write this file ({ma}).',
      fix: 'If it is open, close it in Word and run again; otherwise check permissions or render into another folder with -o.',
    },
  },
  'command/tep-dang-mo': {
    vi: {
      what: 'Tệp này đang mở trong một chương trình khác ({ma}).',
      why: 'Bản cũ còn nguyên.',
      fix: 'Hãy đóng tệp trong Word rồi chạy lại.',
    },
    en: {
      what: 'Another program has this file open ({ma}).',
      why: 'What was there before is untouched.',
      fix: 'Close it in Word and run again.',
    },
  },
  'command/qua-nhieu-tep': {
    vi: {
      what: 'Hệ điều hành không cho mở thêm tệp ({ma}).',
      fix: 'Đóng bớt chương trình, hoặc nâng giới hạn số tệp được mở (ulimit -n), rồi chạy lại.',
    },
    en: {
      what: 'The operating system lets no more files be open ({ma}).',
      fix: 'Close other programs, or raise the limit of open files (ulimit -n), and run again.',
    },
  },
  'command/khong-phai-tep': {
    vi: {
      what: 'Đây không phải là tệp, mà là thư mục hoặc thiết bị ({ma}).',
      fix: 'Ghi đường dẫn của một tệp.',
    },
    en: {
      what: 'This is no file but a folder or a device ({ma}).',
      fix: 'Give the path of a file.',
    },
  },
  'command/tep-qua-lon': {
    vi: {
      what: 'Tệp này lớn hơn {toi_da} MB nên danvan không đọc.',
      fix: 'Kiểm tra có nhầm tệp không; nếu đúng, hãy chia thành nhiều tệp.',
    },
    en: {
      what: 'This file is larger than {toi_da} MB and is not read.',
      fix: 'Check that it is the right one; if so, divide it into several.',
    },
  },
};
