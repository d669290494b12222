import type { Messages } from './messages.ts';

export const composeMessages: Messages = {
  'compose/the-la': {
    vi: {
      what: 'Mẫu có thẻ <{ten}> mà danvan không biết.',
      fix: 'Các thẻ dùng được: {da_biet}; trong câu chữ dùng b, i, u, sup, br.',
    },
    en: {
      what: 'The template has the element <{ten}>, which danvan does not know.',
      fix: 'Elements there are: {da_biet}; inside text b, i, u, sup, br.',
    },
  },
  'compose/thuoc-tinh-la': {
    vi: {
      what: 'Mẫu ghi thuộc tính {ten} mà thẻ này không có.',
      why: 'Cỡ chữ, kiểu chữ, khoảng cách do thể thức quyết định, mẫu chỉ nêu thành phần và câu chữ.',
      fix: 'Bỏ thuộc tính này hoặc kiểm tra lại tên của nó.',
    },
    en: {
      what: 'The template gives an attribute {ten} that this element does not have.',
      why: 'Sizes, styles and spacing follow from the rulebook; a template only names parts and words.',
      fix: 'Remove the attribute or check its name.',
    },
  },
  'compose/the-sai-cho': {
    vi: {
      what: 'Thẻ <{ten}> đứng sai chỗ trong mẫu.',
      fix: 'Thẻ <dong> chỉ đứng trong <danh-sach>; các thẻ khác đứng riêng, không lồng vào nhau.',
    },
    en: {
      what: 'The element <{ten}> stands in the wrong place in the template.',
      fix: '<dong> stands only inside <danh-sach>; all others stand by themselves, not inside one another.',
    },
  },
  'compose/the-hong': {
    vi: {
      what: 'Mẫu tạo ra thẻ viết sai: {ten}',
      fix: 'Kiểm tra thẻ mở, thẻ đóng và dấu nháy của thuộc tính trong mẫu.',
    },
    en: {
      what: 'The template makes broken markup: {ten}',
      fix: 'Check opening and closing elements and the quotes of attributes in the template.',
    },
  },
  'compose/chu-ngoai-the': {
    vi: {
      what: 'Mẫu có chữ đứng ngoài mọi thẻ: “{ten}”.',
      why: 'Chữ ngoài thẻ không thuộc thành phần nào nên không có chỗ in.',
      fix: 'Đặt câu chữ vào thẻ, thường là <doan>…</doan>.',
    },
    en: {
      what: 'The template has text outside every element: “{ten}”.',
      why: 'Such text belongs to no part and has no place on paper.',
      fix: 'Put it inside an element, usually <doan>…</doan>.',
    },
  },
};
