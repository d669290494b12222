import type { Rule } from '../rule.ts';
import { cachTruocDau } from './dau-cau/cach-truoc-dau.ts';
import { saiThu } from './thoi-gian/sai-thu.ts';

/** Every rule; one line each. */
export const rules: readonly Rule[] = [cachTruocDau, saiThu];
