import type { Messages } from './messages.ts';

/** A data file as a whole. */
export const rowsFileMessages: Messages = {
  'rows/bang-ma': {
    vi: {
      what: 'Tệp dữ liệu này không phải UTF-8, nên không đọc được chữ Việt.',
      why: 'Thường là do lưu từ phần mềm cũ hoặc bảng mã Windows-1258, TCVN3.',
      fix: 'Trong Excel chọn Lưu thành (Save As) kiểu "CSV UTF-8", hoặc đưa thẳng tệp .xlsx.',
    },
    en: {
      what: 'This data file is not UTF-8, so its letters cannot be read.',
      why: 'Older programs save in Windows-1258 or TCVN3.',
      fix: 'In Excel save it as "CSV UTF-8", or give the .xlsx itself.',
    },
  },
  'rows/bang-ma-utf16': {
    vi: {
      what: 'Tệp dữ liệu này là UTF-16 ("Unicode Text"), danvan chỉ đọc UTF-8.',
      fix: 'Trong Excel chọn Lưu thành (Save As) kiểu "CSV UTF-8", hoặc đưa thẳng tệp .xlsx.',
    },
    en: {
      what: 'This data file is UTF-16 ("Unicode Text"); danvan reads UTF-8 only.',
      fix: 'In Excel save it as "CSV UTF-8", or give the .xlsx itself.',
    },
  },
  'rows/qua-lon': {
    vi: { what: 'Tệp dữ liệu này lớn quá {toi_da} MB.', fix: 'Tách thành nhiều tệp, bỏ các cột không in.' },
    en: {
      what: 'This data file is over {toi_da} MB.',
      fix: 'Split it; leave out columns that are not printed.',
    },
  },
  'rows/bom-nen': {
    vi: {
      what: 'Tệp .xlsx này bung ra quá {toi_da} MB nên danvan không mở.',
      why: 'Bảng khách mời không bao giờ lớn như vậy; có thể tệp được làm ra để làm treo máy.',
      fix: 'Chép phần cần in sang một bảng tính mới.',
    },
    en: {
      what: 'This .xlsx unpacks to over {toi_da} MB, so danvan does not open it.',
      why: 'No guest list is that large; the file may be made to hang a computer.',
      fix: 'Copy what is to be printed into a new workbook.',
    },
  },
  'rows/khong-phai-xlsx': {
    vi: {
      what: 'Tệp này không phải bảng tính .xlsx.',
      fix: 'Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx hoặc "CSV UTF-8".',
    },
    en: {
      what: 'This file is no .xlsx workbook.',
      fix: 'Open it in Excel or LibreOffice and save it as .xlsx or "CSV UTF-8".',
    },
  },
  'rows/xls-cu': {
    vi: {
      what: 'Đây là bảng tính kiểu cũ (.xls), danvan không đọc.',
      fix: 'Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx.',
    },
    en: {
      what: 'This is an old workbook (.xls).',
      fix: 'Open it in Excel or LibreOffice and save it as .xlsx.',
    },
  },
  'rows/co-mat-khau': {
    vi: { what: 'Bảng tính này đặt mật khẩu nên không đọc được.', fix: 'Lưu một bản không có mật khẩu.' },
    en: { what: 'This workbook has a password.', fix: 'Save a copy without one.' },
  },
  'rows/xlsx-hong': {
    vi: {
      what: 'Tệp .xlsx này hỏng hoặc bị cắt cụt.',
      fix: 'Mở bằng Excel hoặc LibreOffice cho phần mềm chữa, rồi lưu lại; hoặc xin bản khác.',
    },
    en: {
      what: 'This .xlsx is damaged or cut short.',
      fix: 'Let Excel or LibreOffice repair it and save it again, or ask for another copy.',
    },
  },
  'rows/khong-co-trang': {
    vi: {
      what: 'Bảng tính này không có trang tính nào hiện ra.',
      fix: 'Bỏ ẩn trang tính cần in rồi lưu lại.',
    },
    en: { what: 'No sheet of this workbook is visible.', fix: 'Unhide the sheet to be printed and save.' },
  },
  'rows/nhieu-trang': {
    vi: {
      what: 'Bảng tính có nhiều trang; danvan chỉ đọc trang đầu "{trang}", không đọc: {khac}.',
      fix: 'Nếu cần trang khác, kéo trang đó lên đầu rồi lưu lại.',
    },
    en: {
      what: 'The workbook has several sheets; only the first, "{trang}", is read, not: {khac}.',
      fix: 'Move the sheet that you need to the front and save.',
    },
  },
  'rows/dong-an': {
    vi: {
      what: 'Có {so} dòng đang ẩn (do lọc hoặc ẩn tay), danvan bỏ qua những dòng này.',
      fix: 'Nếu cần in cả, bỏ lọc, bỏ ẩn rồi lưu lại.',
    },
    en: {
      what: '{so} rows are hidden (by a filter or by hand) and are left out.',
      fix: 'Clear the filter or unhide them and save, if they are to be printed.',
    },
  },
  'rows/trong': {
    vi: { what: 'Tệp dữ liệu này trống.', fix: 'Dòng đầu là tên các cột, mỗi dòng sau là một văn bản.' },
    en: {
      what: 'This data file is empty.',
      fix: 'The first row names the columns; every row after it is a paper.',
    },
  },
  'rows/da-in': {
    vi: { what: 'Đã in {in} văn bản từ {dong} dòng; không in {sai} dòng.' },
    en: { what: '{in} papers printed from {dong} rows; {sai} rows not printed.' },
  },
  'rows/khong-co-dong': {
    vi: { what: 'Dưới dòng tên cột không có dòng dữ liệu nào.', fix: 'Thêm ít nhất một dòng.' },
    en: { what: 'There is no row under the names of the columns.', fix: 'Add at least one.' },
  },
};
