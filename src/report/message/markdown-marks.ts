import type { Messages } from './messages.ts';

export const markdownMarkMessages: Messages = {
  'markdown/dau-sao': {
    vi: {
      what: 'Dấu “{dau}” ở đây không khép thành chữ đậm hay nghiêng, nên sẽ in nguyên dấu: “{quanh}”.',
      why: 'Dấu mở phải dính liền chữ sau nó, dấu khép dính liền chữ trước nó; sau dấu khép cần dấu cách hoặc dấu câu.',
      fix: 'Viết “**Ghi chú:** Mời…” (cách sau dấu khép, không cách bên trong). Muốn in dấu *, viết \\*.',
    },
    en: {
      what: 'The mark "{dau}" here closes no bold or italic and would be printed: "{quanh}".',
      why: 'An opening mark touches the word after it, a closing one the word before it, and a space or punctuation follows.',
      fix: 'Write "**Ghi chú:** Mời…". To print an asterisk, write \\*.',
    },
  },
  'markdown/dau-mu': {
    vi: {
      what: 'Dấu “{dau}” ở đây không khép thành chữ nhỏ nằm trên: “{quanh}”.',
      why: 'Chữ nằm trên viết giữa hai dấu ^, không có dấu cách, tối đa 12 ký tự.',
      fix: 'Viết 7^h^30. Muốn in dấu ^, viết \\^.',
    },
    en: {
      what: 'The mark "{dau}" here closes no superscript: "{quanh}".',
      why: 'A superscript stands between two ^, without spaces, up to 12 characters.',
      fix: 'Write 7^h^30. To print ^, write \\^.',
    },
  },
  'markdown/gach-cheo': {
    vi: {
      what: 'Dấu “{dau}” ở cuối dòng sẽ in nguyên: “{quanh}”.',
      why: 'danvan tự ngắt dòng; dấu \\ không làm xuống dòng.',
      fix: 'Bỏ dấu này; muốn sang đoạn mới, để một dòng trống.',
    },
    en: {
      what: 'The "{dau}" at the end of the line would be printed: "{quanh}".',
      why: 'danvan breaks lines itself; a backslash does not.',
      fix: 'Remove it; for a new paragraph leave a blank line.',
    },
  },
  'markdown/dau-la': {
    vi: {
      what: 'Dấu “{dau}” không phải dấu mà danvan đọc, nên sẽ in nguyên: “{quanh}”.',
      why: 'Văn bản chỉ dùng **đậm**, *nghiêng*, ^nằm trên^; không có liên kết, chữ gạch ngang hay mã.',
      fix: 'Bỏ dấu này.',
    },
    en: {
      what: '"{dau}" is no mark that danvan reads and would be printed: "{quanh}".',
      why: 'A paper knows **bold**, *italic*, ^superscript^ only: no links, no strike-through, no code.',
      fix: 'Remove it.',
    },
  },
  'markdown/gach-duoi': {
    vi: {
      what: '“{quanh}” dùng dấu {dau} để nhấn mạnh; danvan không đọc dấu gạch dưới.',
      why: 'Gạch dưới hay dùng để chừa chỗ trống, nên không làm chữ nghiêng hay đậm.',
      fix: 'Viết {sua}…{sua}. Muốn in dấu gạch dưới, viết \\_.',
    },
    en: {
      what: '"{quanh}" is marked with {dau}; danvan does not read underscores.',
      why: 'Underscores are used for blanks to fill in, so they make no italics or bold.',
      fix: 'Write {sua}…{sua}. To print an underscore, write \\_.',
    },
  },
  'markdown/cap-dau-kho-hieu': {
    vi: {
      what: 'Không chắc “{quanh}” có phải là chữ đậm, nghiêng hay không.',
      why: 'Dấu “{dau}” nằm giữa hai chữ liền nhau hoặc ôm lấy dấu câu.',
      fix: 'Nếu là chữ đậm, nghiêng: tách bằng dấu cách và đưa dấu câu ra ngoài hẳn. Nếu muốn in dấu *, viết \\*.',
    },
    en: {
      what: 'It is not clear whether "{quanh}" is meant as bold or italic.',
      why: 'The mark "{dau}" stands inside a word or around punctuation.',
      fix: 'For bold or italic, set it off with spaces. To print an asterisk, write \\*.',
    },
  },
  'markdown/the-html': {
    vi: {
      what: '“{the}” là thẻ HTML, danvan không đọc.',
      fix: 'Dùng **đậm**, *nghiêng*, ^nằm trên^. Muốn in dấu <, viết \\<.',
    },
    en: {
      what: '"{the}" is an HTML tag, which danvan does not read.',
      fix: 'Use **bold**, *italic*, ^superscript^. To print <, write \\<.',
    },
  },
  'markdown/gach-ke': {
    vi: {
      what: 'Dòng “{dong}” chỉ gồm dấu kẻ.',
      why: 'Đường kẻ dưới trích yếu, dưới tên cơ quan do danvan vẽ.',
      fix: 'Bỏ dòng này. Nếu là chỗ trống để điền, viết chữ kèm theo trên cùng dòng.',
    },
    en: {
      what: 'The line "{dong}" is nothing but a rule.',
      why: 'danvan draws the lines under the trích yếu and the agency itself.',
      fix: 'Remove it. If it is a blank to fill in, put words on the same line.',
    },
  },
  'markdown/tieu-de-ngoai-cho': {
    vi: {
      what: 'Ở trường này không có tiêu đề: “{dong}”.',
      why: 'Tiêu đề (dấu #) chỉ dùng trong noi_dung.',
      fix: 'Chuyển vào noi_dung hoặc bỏ dấu #; muốn in dấu #, viết \\#.',
    },
    en: {
      what: 'This field takes no headings: "{dong}".',
      why: 'Headings (#) belong in noi_dung.',
      fix: 'Move it there or drop the #; to print #, write \\#.',
    },
  },
  'markdown/danh-sach-ngoai-cho': {
    vi: {
      what: 'Trường này không có gạch đầu dòng, các dòng sẽ in liền nhau: “{dong}”.',
      fix: 'Chuyển vào noi_dung, hoặc tách mỗi ý thành một đoạn bằng dòng trống.',
    },
    en: {
      what: 'This field takes no list; the lines would run together: "{dong}".',
      fix: 'Move it to noi_dung, or part the lines by blank lines.',
    },
  },
  'markdown/nhieu-doan': {
    vi: {
      what: 'Trường này chỉ in một đoạn, ở đây có đoạn thứ hai.',
      fix: 'Bỏ dòng trống giữa hai đoạn, hoặc chuyển bớt vào noi_dung.',
    },
    en: {
      what: 'This field is one paragraph; here a second one begins.',
      fix: 'Remove the blank line, or move text to noi_dung.',
    },
  },
  'markdown/doan-qua-dai': {
    vi: {
      what: 'Đoạn này dài {co} chữ cái, quá {toi_da} nên danvan không in.',
      why: 'Một đoạn như thế chiếm hơn 60 trang giấy.',
      fix: 'Ngắt thành nhiều đoạn: để một dòng trống giữa hai đoạn.',
    },
    en: {
      what: 'This paragraph has {co} characters; over {toi_da} it is not printed.',
      why: 'It would fill more than 60 pages.',
      fix: 'Break it into several, with a blank line between them.',
    },
  },
  'markdown/qua-nhieu-dau': {
    vi: {
      what: 'Đoạn này có {co} dấu *, quá {toi_da} dấu nên danvan không đọc.',
      fix: 'Kiểm tra lại đoạn này; chia bằng dòng trống nếu đúng là văn bản.',
    },
    en: {
      what: 'This paragraph has {co} marks *; over {toi_da} it is not read.',
      fix: 'Check it; part it by blank lines if it is text.',
    },
  },
};
