import type { Line, Pages, Run, Stroke } from '../../../src/block/page.ts';
import type { Face } from '../../../src/face/face.ts';

const paragraphs = [
  'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở; thực hiện Kế hoạch số 141-KH/BDVTU ngày 27/12/2024 của Ban Dân vận Tỉnh ủy Sông Thượng.',
  'Ủy ban nhân dân xã Đồng Mây ban hành Kế hoạch thực hiện công tác dân vận chính quyền năm 2025, với nội dung như sau: “Dân vận khéo” phải đi vào thực chất, tránh hình thức & lãng phí <nhất là> ở thôn, bản.',
];

const plainRun = { size: 14, bold: false, italic: false, underline: false, raise: 0, stretch: 0 };

/** Greedy justified lines of one paragraph, each run as wide as the face says. */
function justified(face: Face, text: string, top: number, width: number): Line[] {
  const lines: Line[] = [];
  let words: string[] = [];
  const flush = (last: boolean): void => {
    const line = words.join(' ');
    const natural = face.width(line, 14, plainRun);
    const stretch = last || words.length < 2 ? 0 : (width - natural) / (words.length - 1);
    const run = { ...plainRun, x: 85.05, width: last ? natural : width, text: line, stretch };
    lines.push({ baseline: top + lines.length * 21, runs: [run] });
    words = [];
  };
  for (const word of text.split(' ')) {
    if (face.width([...words, word].join(' '), 14, plainRun) > width) flush(false);
    words.push(word);
  }
  flush(true);
  return lines;
}

function marked(face: Face, baseline: number): Line {
  let x = 85.05;
  const runs: Run[] = [];
  const add = (text: string, marks: Partial<Run>): void => {
    const run = { ...plainRun, ...marks, text };
    const width = face.width(text, run.size, run);
    runs.push({ ...run, x, width });
    x += width;
  };
  add('II. ', { bold: true });
  add('Thời gian: ', { underline: true });
  add('7', {});
  add('h', { size: 8, raise: 5 });
  add('30, ', {});
  add('thứ Hai ', { italic: true });
  add('(ngày\u00a022\u00a0tháng\u00a06)', { bold: true, italic: true });
  return { baseline, runs };
}

/** A paper of `count` pages, plainly invented, with every kind of run, stroke and bookmark. */
export function samplePages(face: Face, count = 2): Pages {
  const pages = Array.from({ length: count }, (_, page) => {
    const lines: Line[] = [];
    let baseline = 90;
    const landscape = page % 5 === 4;
    while (baseline < (landscape ? 380 : 620)) {
      for (const text of paragraphs) {
        lines.push(...justified(face, text, baseline, 467.75));
        baseline = (lines.at(-1)?.baseline ?? baseline) + 27;
      }
      lines.push(marked(face, baseline));
      baseline += 27;
    }
    const strokes: Stroke[] = [{ x1: 200, y1: 70, x2: 395.3, y2: 70, width: 0.5 }];
    return { width: landscape ? 16838 : 11906, height: landscape ? 11906 : 16838, lines, strokes };
  });
  return {
    info: {
      title: `Kế hoạch "Dân vận khéo" & <nghĩa tình> 'năm 2025'`,
      author: 'Ủy ban nhân dân xã Đồng Mây',
      subject: 'Thực hiện công tác dân vận',
      language: 'vi-VN',
      date: '2025-01-16',
    },
    pages,
    bookmarks: [
      { title: 'I. MỤC ĐÍCH, YÊU CẦU', level: 1, page: 0, y: 80 },
      { title: '1. Mục đích (a\\b)', level: 2, page: 0, y: 120 },
      { title: '2. Yêu cầu', level: 2, page: 0, y: 300 },
      { title: 'II. NỘI DUNG', level: 1, page: count - 1, y: 400 },
    ],
  };
}
