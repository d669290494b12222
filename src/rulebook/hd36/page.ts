import { fact } from '../row.ts';
import type { FaceRules, PageRules } from '../rulebook.ts';

export const page: PageRules = {
  margin: {
    tren: fact(20, 'P-PAGE-03'),
    duoi: fact(20, 'P-PAGE-03'),
    trai: fact(30, 'P-PAGE-03'),
    phai: fact(15, 'P-PAGE-03'),
  },
  paper: {
    A4: { width: 210, height: 297, huong: 'doc', clause: 'P-PAGE-01' },
    // Lengthwise a slip has no room for the title of the Party and a number side by side.
    A5: { width: 148, height: 210, huong: 'ngang', clause: 'P-PAGE-02' },
  },
  // The papers that the party's own list calls administrative (P-TY-11).
  a5: [
    'giay-moi',
    'giay-gioi-thieu',
    'giay-chung-nhan',
    'giay-di-duong',
    'giay-nghi-phep',
    'phieu-chuyen',
    'phieu-gui',
    'thu-cong',
  ],
  numberFromTop: fact(10, 'P-PAGE-06'),
  clause: { landscape: 'P-PAGE-05', mirrored: 'P-PAGE-04' },
};

export const face: FaceRules = {
  ten: 'Times New Roman',
  clause: 'P-FONT-01',
  certainty: 'practice',
  lineHeight: fact(1.149, 'P-FONT-01', 'practice'),
};
