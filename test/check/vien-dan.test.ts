import { describe, expect, it } from 'vitest';
import { citationsIn, codeOf, kindCodeOf, sameIssuer } from '../../src/check/vien-dan.ts';

function only(text: string) {
  const [citation, ...more] = citationsIn(text);
  if (!citation || more.length > 0) throw new Error(`not one citation: ${text}`);
  return citation;
}

describe('citationsIn', () => {
  it('reads a citation with everything that the law asks of it', () => {
    const text =
      'thực hiện Quyết định số 23-QĐ/TW ngày 30 tháng 7 năm 2021 của Bộ Chính trị về quy chế công tác dân vận của hệ thống chính trị';
    const citation = only(text);
    expect(citation).toMatchObject({ loai: 'Quyết định', typed: '23-QĐ/TW', so: '23', ky_hieu: '-QĐ/TW' });
    expect(citation).toMatchObject({ co_quan: 'bo chinh tri', ve: 'quy che cong tac dan van cua he' });
    expect(citation.ngay).toMatchObject({ day: 30, month: 7, year: 2021 });
    expect(text.slice(citation.from, citation.to)).toBe('23-QĐ/TW');
  });

  it.each([
    ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định', '/2023/NĐ-CP', 'chinh phu'],
    [
      'Quyết định số 1878- QĐ/TU ngày 30/10/2017 của Ban Thường vụ Tỉnh ủy về',
      '-QĐ/TU',
      'ban thuong vu tinh uy',
    ],
    ['Quyết định số 939 QĐ/TU ngày 28/01/2022', 'QĐ/TU', undefined],
    ['Chỉ thị số 33/CT- TTg ngày 26/11/2021', '/CT-TTg', undefined],
    ['Chương trình số 85-CTr/BDVTU-BCSĐUBND, ngày 26/4/2022', '-CTr/BDVTU-BCSĐUBND', undefined],
    ['Nghị quyết số 88/2019/QH14, ngày 18/11/2019 của Quốc hội phê duyệt', '/2019/QH14', 'quoc hoi'],
  ])('reads %s', (text, ky_hieu, co_quan) => {
    const citation = only(text);
    expect([citation.ky_hieu, citation.co_quan]).toEqual([ky_hieu, co_quan]);
    expect(citation.ngay?.year).toBeGreaterThan(2000);
  });

  it.each([
    '(số: 88, đường Hoàng Thái Hiếu)',
    'Giấy mời số /GM-UBND ngày /02/2022',
    'tổ công tác số 1 - Sở Nội vụ',
    'số 02 UBND xã',
  ])('reads none in %s', (text) => {
    expect(citationsIn(text)).toEqual([]);
  });

  it('leaves a date to the citation that it stands beside', () => {
    const text = 'Nghị quyết số 24-NQ/TW của Ban Chấp hành; Kết luận số 65-KL/TW ngày 30/10/2019';
    expect(citationsIn(text).map(({ ngay }) => ngay?.year)).toEqual([undefined, 2019]);
  });

  it('takes Thông báo kết luận for what it is', () => {
    expect(only('Thông báo kết luận số 12-TB/TU').loai).toBe('Thông báo kết luận');
  });
});

it('tells papers apart by number and code', () => {
  expect(codeOf(only('số 05-KH/TU'))).toBe(codeOf(only('số 5- KH/TU')));
  expect(codeOf(only('số 939 QĐ/TU'))).toBe('939-QĐ/TU');
});

it('knows the kind that a code names', () => {
  const kind = (text: string) => kindCodeOf(only(text));
  expect(['số 23-QĐ/TW', 'số 59/2023/NĐ-CP', 'số 939 QĐ/TU'].map(kind)).toEqual(['QĐ', 'NĐ', 'QĐ']);
});

it('takes a shorter name of an organ for the same', () => {
  expect(sameIssuer('uy ban nhan dan tinh bac kan', 'ubnd tinh')).toBe(true);
  expect(sameIssuer(undefined, 'bo chinh tri')).toBe(true);
  expect(sameIssuer('bo chinh tri khoa xi', 'bo chinh tri')).toBe(true);
  expect(sameIssuer('bo chinh tri', 'ban chap hanh trung uong')).toBe(false);
});
