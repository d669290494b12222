import { expect, it } from 'vitest';
import { abbreviationsOf } from '../../src/check/viet-tat.ts';
import { seen } from './seen.ts';

async function found(text: string) {
  const paper = await seen(`noi_dung: "${text}"`);
  return [...abbreviationsOf(paper)]
    .filter(({ piece }) => piece.role === 'noi_dung')
    .map(({ short, defines }) => (defines ? `(${short})` : short));
}

it.each([
  ['Quy chế dân chủ (QCDC) ở cơ sở; QCDC của xã', ['(QCDC)', 'QCDC']],
  ['Ban Chỉ đạo (sau đây gọi tắt là BCĐ)', ['(BCĐ)']],
  ['Văn phòng, viết tắt: VPĐU', ['(VPĐU)']],
  ['Phòng HCTC&QTTV và các đồng chí LĐVP.', ['HCTC&QTTV', 'LĐVP']],
  ['Kế hoạch số 12/KH-UBND, KTXH/QPAN, 5G, H5N1, Covid-19', []],
  ['Phần II, khóa XIV; Tin học; VP@songthuong.example', []],
  ['băng rôn HỘI THI TIN HỌC treo ở nhà văn hóa', []],
  ['ĐẠI HỘI XÃ KHE VẠC', []],
])('%s', async (text, shorts) => {
  expect(await found(text)).toEqual(shorts);
});
