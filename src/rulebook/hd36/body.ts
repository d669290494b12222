import { fact } from '../row.ts';
import type { BodyRules } from '../rulebook.ts';

export const body: BodyRules = {
  size: fact(14, 'P-SZ-09', 'sure', [14, 15]),
  // About 10 mm; what P-CK-20 still takes for it.
  indent: fact(1, 'P-BD-01', 'sure', [0.7, 1.3]),
  gap: { ...fact(6, 'P-BD-01', 'sure', [6, Infinity]), ceiling: 72 },
  pitch: { ...fact(18, 'P-BD-01', 'sure', [18, Infinity]), unit: 'points', ceiling: 36 },
  tableSize: fact(13, 'P-G-05', 'practice', [12, 14]),
  signatureGap: fact(28, 'P-SIG-10', 'practice'),
  footGap: fact(12, 'P-SIG-10', 'practice'),
  stroke: fact(0.75, 'P-HD-03', 'practice'),
};
