import { fact } from '../row.ts';
import type { FaceRules, PageRules, SizeSet } from '../rulebook.ts';

export const page: PageRules = {
  margin: {
    tren: fact(20, 'ND30-I.I.3', 'sure', [20, 25]),
    duoi: fact(20, 'ND30-I.I.3', 'sure', [20, 25]),
    trai: fact(30, 'ND30-I.I.3', 'sure', [30, 35]),
    phai: fact(15, 'ND30-I.I.3', 'sure', [15, 20]),
  },
  paper: {
    A4: { width: 210, height: 297, huong: 'doc', clause: 'ND30-I.I.1' },
    // Lengthwise a slip has no room for the title of the Party and a number side by side.
    A5: { width: 148, height: 210, huong: 'ngang', clause: 'ND30-I.I.1' },
  },
  a5: [],
  numberFromTop: fact(10, 'ND30-PR.1', 'practice'),
  clause: { landscape: 'ND30-I.I.2' },
};

export const face: FaceRules = {
  ten: 'Times New Roman',
  clause: 'ND30-I.I.4',
  certainty: 'sure',
  lineHeight: fact(1.149, 'ND30-I.II.6.e#line'),
};

export const sizeSets: readonly SizeSet[] = [
  {
    ten: '13/14',
    sizes: { 'quoc-hieu': 13, 'tieu-ngu': 14, 'chu-quan': 13, 'co-quan': 13, 'dia-danh-ngay': 14 },
    clause: 'ND30-I.V#fn1',
    certainty: 'sure',
  },
  {
    ten: '12/13',
    sizes: { 'quoc-hieu': 12, 'tieu-ngu': 13, 'chu-quan': 12, 'co-quan': 12, 'dia-danh-ngay': 13 },
    clause: 'ND30-I.V#fn1',
    certainty: 'sure',
  },
];
