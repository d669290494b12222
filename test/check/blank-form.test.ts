import { describe, expect, it } from 'vitest';
import { outsideForms } from '../../src/check/blank-form.ts';
import { quotedIn, quotedStretches } from '../../src/check/quoted.ts';
import { seen } from './seen.ts';

const texts = async (fragment: string): Promise<string[]> =>
  outsideForms(await seen(fragment))
    .filter(({ role }) => role === 'noi_dung' || role === 'phu_luc')
    .map(({ text }) => text);

describe('blank forms', () => {
  it('begin with their title and go on to the end', async () => {
    expect(
      await texts('noi_dung: |\n  # Nội dung\n  Gửi phiếu theo mẫu.\n\n  Mẫu số 01\n\n  Họ và tên: ......'),
    ).toEqual(['Nội dung', 'Gửi phiếu theo mẫu.']);
  });

  it('are known by the title of their phụ lục, or by lines drawn one after the other', async () => {
    const lines = 'Họ tên: ........\\n\\nNgày sinh: ........\\n\\nQuê quán: ........';
    expect(await texts(`phu_luc: [{ ten: Phiếu đăng ký, noi_dung: "Tên: …………" }]\nnoi_dung: A`)).toEqual([
      'A',
    ]);
    expect(await texts(`phu_luc: [{ ten: Kinh phí, noi_dung: "${lines}" }]\nnoi_dung: A`)).toEqual(['A']);
  });

  it('are not what forgot a few slots', async () => {
    const slots = ['Địa điểm: ........', 'Thời gian: ........'];
    expect(await texts(`noi_dung: |\n  - ${slots.join('\n  - ')}`)).toEqual(slots);
  });
});

describe('quotations', () => {
  it('go from mark to mark, nested ones as one, straight ones in pairs', () => {
    const text = 'a “b “c” d” e "f" g " h';
    expect(quotedStretches(text).map(([from, to]) => text.slice(from, to))).toEqual(['“b “c” d”', '"f"']);
  });

  it('run to the end where nothing closes them', () => {
    const quoted = quotedIn('nêu rõ “về kiểm soát');
    expect([quoted(0), quoted(7), quoted(12)]).toEqual([false, true, true]);
  });
});
