import type { Messages } from './messages.ts';
import { rowsFileMessages } from './rows-file.ts';

/** Columns, rows and cells of a data file. */
export const rowsMessages: Messages = {
  ...rowsFileMessages,
  'rows/cot-khong-ten': {
    vi: {
      what: 'Cột thứ {thu} không có tên ở dòng đầu.',
      fix: 'Đặt tên cho cột, hoặc xóa cột; dòng đầu của bảng phải là dòng tên cột.',
    },
    en: {
      what: 'Column {thu} has no name in the first row.',
      fix: 'Name the column or delete it; the first row of the table has to be the row of names.',
    },
  },
  'rows/cot-ten-la': {
    vi: {
      what: 'Tên cột "{cot}" không có chữ hay số nào để gọi trong {{ }}.',
      fix: 'Đổi tên cột, ví dụ "Họ và tên" sẽ gọi là {{ho_va_ten}}.',
    },
    en: {
      what: 'The column name "{cot}" has no letter or digit to be called by in {{ }}.',
      fix: 'Rename it: "Họ và tên", say, is called {{ho_va_ten}}.',
    },
  },
  'rows/cot-trung': {
    vi: {
      what: 'Cột "{cot}" và cột "{khac}" cùng gọi là "{ten}" khi bỏ dấu và hoa thường.',
      fix: 'Đổi tên một trong hai cột.',
    },
    en: {
      what: 'The columns "{cot}" and "{khac}" both come to "{ten}", tones and case left out.',
      fix: 'Rename one of the two.',
    },
  },
  'rows/qua-nhieu-cot': {
    vi: { what: 'Bảng có {co} cột, nhiều hơn {toi_da}.', fix: 'Chỉ để lại những cột cần in.' },
    en: { what: 'The table has {co} columns, more than {toi_da}.', fix: 'Keep only those that are printed.' },
  },
  'rows/thua-o': {
    vi: {
      what: 'Ô này nằm ngoài {can} cột có tên ở dòng đầu.',
      why: 'Thường là do một ô có dấu phân cách mà không đặt trong ngoặc kép, hoặc bảng có dòng tiêu đề ở trên dòng tên cột.',
      fix: 'Đặt nội dung có dấu phẩy, chấm phẩy trong "ngoặc kép", hoặc đặt tên cho cột.',
    },
    en: {
      what: 'This cell lies outside the {can} columns that the first row names.',
      why: 'Usually a cell holds the separator without quotes around it, or the table has a title above the row of names.',
      fix: 'Put quotes around the text with the separator, or name the column.',
    },
  },
  'rows/thieu-o': {
    vi: {
      what: 'Dòng này chỉ có {co} ô, thiếu ô của cột: {cot}.',
      fix: 'Thêm ô còn thiếu; ô trống vẫn phải có dấu phân cách.',
    },
    en: {
      what: 'This row has {co} cells only; missing: {cot}.',
      fix: 'Add the missing cells; an empty cell still needs its separator.',
    },
  },
  'rows/ngoac-kep': {
    vi: {
      what: 'Sau ngoặc kép đóng của ô này còn có chữ.',
      fix: 'Viết ngoặc kép ở trong ô thành hai dấu "", hoặc bỏ ngoặc kép ở đầu ô.',
    },
    en: {
      what: 'There is text after the closing quote of this cell.',
      fix: 'Double the quotes inside the cell, or leave out the one at its start.',
    },
  },
  'rows/ngoac-kep-ho': {
    vi: {
      what: 'Ngoặc kép mở ở ô này không được đóng, nên không biết các dòng sau bắt đầu từ đâu.',
      fix: 'Đóng ngoặc kép; ngoặc kép ở trong ô viết thành hai dấu "".',
    },
    en: {
      what: 'The quote that opens this cell is never closed, so that the rows after it cannot be told apart.',
      fix: 'Close it; a quote inside a cell is written twice.',
    },
  },
  'rows/o-qua-dai': {
    vi: {
      what: 'Ô này có {co} chữ, quá {toi_da}.',
      fix: 'Kiểm tra ngoặc kép quanh đây có được đóng không, hoặc rút gọn ô.',
    },
    en: {
      what: 'This cell has {co} characters, over {toi_da}.',
      fix: 'Look whether a quote is left open here, or shorten the cell.',
    },
  },
  'rows/o-loi': {
    vi: { what: 'Công thức ở ô này đang báo lỗi {gia_tri}.', fix: 'Sửa công thức rồi lưu lại bảng tính.' },
    en: {
      what: 'The formula in this cell gives {gia_tri}.',
      fix: 'Correct the formula and save the workbook.',
    },
  },
  'rows/o-khong-hien': {
    vi: {
      what: 'Ô này chỉ hiện ####: số {gia_tri} không viết được theo định dạng của ô.',
      fix: 'Đổi định dạng ô hoặc sửa lại giá trị.',
    },
    en: {
      what: 'This cell shows #### only: {gia_tri} cannot be written in its format.',
      fix: 'Change the format of the cell or its value.',
    },
  },
  'rows/ten-tep': {
    vi: {
      what: 'Tên tệp "{ten}" của dòng này không đặt được trên mọi hệ điều hành.',
      fix: 'Sửa ô, hoặc chọn cột khác trong mẫu tên tệp: tránh / \\ : * ? " < > |, dấu chấm cuối, tên dành riêng như con, tên quá dài.',
    },
    en: {
      what: 'The file name "{ten}" of this row is not one on every system.',
      fix: 'Correct the cell or take another column into the pattern: no / \\ : * ? " < > |, no dot at the end, no reserved name such as con, not too long.',
    },
  },
  'rows/ten-tep-thieu': {
    vi: {
      what: 'Ô này trống mà mẫu tên tệp lấy chữ ở đây: văn bản của dòng này in ra tệp "{ten}".',
      fix: 'Điền ô, hoặc chọn cho mẫu tên tệp một cột mà dòng nào cũng có.',
    },
    en: {
      what: 'This cell is empty, though the file name is taken from it: the paper of this row is printed as "{ten}".',
      fix: 'Fill it in, or take a column into the pattern that every row has.',
    },
  },
  'rows/trung-ten': {
    vi: {
      what: 'Dòng {dong} và dòng này cùng in ra tệp "{ten}".',
      fix: 'Thêm vào mẫu tên tệp một cột mà mỗi dòng một khác, như --name "giay-moi-{{ma}}".',
    },
    en: {
      what: 'Row {dong} and this row would both be printed as "{ten}".',
      fix: 'Take a column into the pattern that differs in every row, as --name "giay-moi-{{ma}}".',
    },
  },
};
