import type { Messages } from './messages.ts';

export const markdownBlockMessages: Messages = {
  'markdown/qua-nhieu-doan': {
    vi: {
      what: 'Nội dung có hơn {toi_da} đoạn, ý và hàng bảng; danvan không in văn bản dài hơn thế.',
      fix: 'Chia thành nhiều văn bản; bảng số liệu dài thì gửi kèm bằng tệp bảng tính.',
    },
    en: {
      what: 'The text has more than {toi_da} paragraphs, items and table rows; longer papers are not printed.',
      fix: 'Divide it into several papers; send long tables as a spreadsheet.',
    },
  },
  'markdown/dau-la-dau-dong': {
    vi: {
      what: 'Dòng “{dong}” bắt đầu bằng dấu “{dau}”, danvan không có kiểu đoạn này.',
      fix: 'Bỏ dấu; muốn in dấu, viết \\{dau} ở đầu dòng.',
    },
    en: {
      what: 'The line "{dong}" begins with "{dau}", which begins nothing here.',
      fix: 'Remove it; to print it, write \\{dau}.',
    },
  },
  'markdown/thang-lien': {
    vi: {
      what: '“{dong}”: sau “{dau}” phải có một dấu cách thì mới thành tiêu đề.',
      why: 'Tiêu đề viết từ một đến sáu dấu #, một dấu cách, rồi tên mục.',
      fix: 'Viết “# Mục đích, yêu cầu”. Muốn in dấu #, viết \\#.',
    },
    en: {
      what: '"{dong}": a heading needs a space after "{dau}".',
      why: 'A heading is one to six #, a space and the title.',
      fix: 'Write "# Mục đích, yêu cầu". To print #, write \\#.',
    },
  },
  'markdown/thang-cuoi': {
    vi: { what: 'Dấu “{dau}” ở cuối tiêu đề sẽ bị bỏ mất.', fix: 'Xoá dấu đó; muốn in, viết \\#.' },
    en: {
      what: 'The "{dau}" at the end of the heading would be lost.',
      fix: 'Delete it; to print it, write \\#.',
    },
  },
  'markdown/bang-thieu-dong-ke': {
    vi: {
      what: '“{dong}” giống một dòng của bảng nhưng bảng thiếu dòng kẻ ngang, sẽ in nguyên dấu “{dau}”.',
      why: 'Dưới dòng tên cột phải có dòng | --- | --- |, cùng số cột.',
      fix: 'Thêm dòng kẻ, hoặc dùng bang; muốn in dấu |, viết \\|.',
    },
    en: {
      what: '"{dong}" looks like a table row, but the table lacks its rule, so "{dau}" would be printed.',
      why: 'Below the names of the columns a line | --- | --- | with as many columns is needed.',
      fix: 'Add it, or use bang; to print |, write \\|.',
    },
  },
  'markdown/gach-lien': {
    vi: {
      what: '“{dong}”: sau “{dau}” phải có một dấu cách thì mới thành gạch đầu dòng.',
      fix: 'Thêm dấu cách sau “{dau}”; nếu là số âm hay số điện thoại, viết \\{dau}.',
    },
    en: {
      what: '"{dong}": a list line needs a space after "{dau}".',
      fix: 'Add a space after "{dau}"; for a negative or telephone number write \\{dau}.',
    },
  },
  'markdown/dau-dau-dong': {
    vi: {
      what: 'Dấu “{dau}” ở đầu dòng “{dong}” không phải gạch đầu dòng của danvan.',
      why: 'Các dòng như vậy sẽ in liền thành một đoạn.',
      fix: 'Thay bằng “- ”, “+ ” hoặc “* ”.',
    },
    en: {
      what: '"{dau}" at the start of "{dong}" is no list mark here.',
      why: 'Such lines would be printed as one paragraph.',
      fix: 'Use "- ", "+ " or "* " instead.',
    },
  },
  'markdown/so-tu-go': {
    vi: {
      what: '“{dau}” là số thứ tự gõ tay; danvan tự đánh số nên sẽ in thừa hoặc lệch số.',
      fix: 'Với mục có tên, viết “# Tên mục”; với ý là câu, viết “1. …” (thụt vào để xuống cấp). Muốn in đúng như gõ, dùng nguyen_van hoặc \\ trước dấu chấm, dấu ngoặc.',
    },
    en: {
      what: '"{dau}" is a number typed by hand; danvan numbers by itself, so it would be doubled or out of step.',
      fix: 'For a titled item write "# Title"; for a sentence "1. …" (indented for a lower level). To print it as typed use nguyen_van or a backslash before the dot or bracket.',
    },
  },
  'markdown/so-giua-doan': {
    vi: {
      what: 'Dòng “{quanh}” bắt đầu bằng một số nên thành một ý mới, trong khi câu trên chưa hết.',
      fix: 'Nếu là ý mới, để một dòng trống ở trên. Nếu là câu trên, đưa số này về cuối dòng trước.',
    },
    en: {
      what: 'The line "{quanh}" begins with a number and becomes a new item, but the sentence above has not ended.',
      fix: 'For a new item leave a blank line above. Otherwise move the number to the end of the line above.',
    },
  },
  'markdown/gach-giua-cau': {
    vi: {
      what: 'Dấu gạch đầu dòng “{quanh}” cắt đôi câu ở dòng trên.',
      why: 'Một dấu gạch nối giữa câu (kinh tế - xã hội) rơi vào đầu dòng thì thành gạch đầu dòng.',
      fix: 'Đưa dấu gạch về cuối dòng trên. Nếu đúng là gạch đầu dòng, kết thúc dòng trên bằng dấu câu hoặc để một dòng trống.',
    },
    en: {
      what: 'The dash of "{quanh}" cuts the sentence above in two.',
      why: 'A dash inside a sentence (kinh tế - xã hội) that falls on the start of a line begins a list.',
      fix: 'Move the dash to the end of the line above. If a list is meant, end that line with punctuation or leave a blank line.',
    },
  },
  'markdown/tieu-de-xuong-dong': {
    vi: {
      what: 'Tiêu đề ở dòng trên bị xuống dòng giữa chừng, phần “{quanh}” thành đoạn văn riêng.',
      why: 'Một tiêu đề nằm gọn trên một dòng, dài bao nhiêu cũng được.',
      fix: 'Nối hai dòng lại. Nếu là đoạn văn, để một dòng trống ở trên.',
    },
    en: {
      what: 'The heading above runs on; "{quanh}" becomes a paragraph.',
      why: 'A heading stands on one line, however long.',
      fix: 'Join the lines. If it is a paragraph, leave a blank line above.',
    },
  },
  'markdown/tieu-de-trong-danh-sach': {
    vi: {
      what: 'Tiêu đề không đặt trong gạch đầu dòng hay ý đánh số.',
      fix: 'Đưa dấu # ra đầu dòng, không thụt vào.',
    },
    en: { what: 'A heading cannot stand inside a list item.', fix: 'Move the # to the start of the line.' },
  },
  'markdown/muc-rong': {
    vi: { what: 'Sau “{dau}” không có chữ nào.', fix: 'Viết nội dung hoặc xoá dòng này.' },
    en: { what: 'Nothing stands after "{dau}".', fix: 'Write its text or delete the line.' },
  },
  'markdown/hang-lech': {
    vi: {
      what: 'Hàng này có {co} ô, bảng có {can} cột.',
      fix: 'Thêm hoặc bớt ô cho đủ {can}. Ô trống vẫn cần hai dấu |. Hết bảng thì để một dòng trống.',
    },
    en: {
      what: 'This row has {co} cells, the table {can} columns.',
      fix: 'Make it {can}. An empty cell still needs its two |. Leave a blank line after the table.',
    },
  },
  'markdown/bang-khong-hang': {
    vi: { what: 'Bảng chỉ có dòng tên cột, chưa có hàng nào.', fix: 'Thêm ít nhất một hàng hoặc bỏ bảng.' },
    en: { what: 'The table has a header and no rows.', fix: 'Add a row or remove the table.' },
  },
  'markdown/bang-qua-nhieu-cot': {
    vi: {
      what: 'Bảng có {co} cột, nhiều hơn {toi_da} cột thì không đọc được trên trang giấy.',
      fix: 'Chia thành nhiều bảng.',
    },
    en: {
      what: 'The table has {co} columns; more than {toi_da} cannot be read on a page.',
      fix: 'Divide it.',
    },
  },
  'markdown/qua-sau': {
    vi: {
      what: 'Danh sách lồng nhau quá {toi_da} cấp.',
      fix: 'Bớt cấp; nội dung dài nên chia bằng tiêu đề #.',
    },
    en: {
      what: 'Lists nest deeper than {toi_da} levels.',
      fix: 'Use fewer levels; divide long content by headings (#).',
    },
  },
  'markdown/cap-tieu-de': {
    vi: {
      what: 'Tiêu đề đầu tiên “{quanh}” ở cấp {cap}, nhưng phía dưới có tiêu đề ở cấp {hon} cao hơn.',
      why: 'Như vậy không rõ tiêu đề đầu thuộc mục nào; danvan in nó ở cấp cao nhất.',
      fix: 'Cho các mục lớn cùng số dấu #.',
    },
    en: {
      what: 'The first heading "{quanh}" is of level {cap}, but a later one is of the higher level {hon}.',
      why: 'It is not clear what the first belongs to; it is printed at the top level.',
      fix: 'Give the main items the same number of #.',
    },
  },
};
