import type { RuleAcross } from './rule.ts';
import { chuTriLech } from './tap/chu-tri-lech.ts';
import { chucVuLech } from './tap/chuc-vu-lech.ts';
import { diaDiemLech } from './tap/dia-diem-lech.ts';
import { tenCoQuanLech } from './tap/ten-co-quan-lech.ts';
import { thieuKemTheo } from './tap/thieu-kem-theo.ts';
import { thoiGianLech } from './tap/thoi-gian-lech.ts';
import { trungSo } from './tap/trung-so.ts';
import { vienDanLechNgay } from './tap/vien-dan-lech-ngay.ts';
import { vienDanLechSo } from './tap/vien-dan-lech-so.ts';

/** Every rule about papers that belong together. */
export const rulesAcross: readonly RuleAcross[] = [
  chuTriLech,
  chucVuLech,
  diaDiemLech,
  tenCoQuanLech,
  thieuKemTheo,
  thoiGianLech,
  trungSo,
  vienDanLechNgay,
  vienDanLechSo,
];
