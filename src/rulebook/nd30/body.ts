import { fact } from '../row.ts';
import type { BodyRules } from '../rulebook.ts';

export const body: BodyRules = {
  size: fact(14, 'ND30-I.II.6.e#size', 'sure', [13, 14]),
  indent: { ...fact(1, 'ND30-I.II.6.e#indent'), oneOf: [1, 1.27] },
  gap: { ...fact(6, 'ND30-I.II.6.e#gap', 'sure', [6, Infinity]), ceiling: 72 },
  pitch: { ...fact(1.15, 'ND30-I.II.6.e#line', 'sure', [1, 1.5]), unit: 'lines' },
  tableSize: fact(13, 'ND30-I.II.6.e#size', 'practice', [13, 14]),
  signatureGap: fact(25, 'ND30-PR.13', 'practice'),
  footGap: fact(12, 'ND30-III.M1.4', 'practice'),
  stroke: fact(0.75, 'ND30-PR.5', 'practice'),
};
