import { expect, test } from 'vitest';
import { guests, invitation, named, outputs } from './guests.ts';
import { danvan, office } from './office.ts';

test('two rows with one name: both are named and nothing is written', async () => {
  const host = office({ 'giay-moi.yaml': invitation, 'khach.csv': guests.replace('002', '001') });
  expect(await danvan(host, 'render', 'giay-moi.yaml', ...named)).toBe(1);
  expect(host.said.err).toContain('rows/trung-ten');
  expect(host.said.err).toContain('khach.csv:3:1');
  expect(outputs(host)).toEqual([]);
});

test('an empty cell in a name is warned of at its place, by check as well; the paper is printed', async () => {
  const csv = 'Mã,Ông bà,Ngày\n001,Ông Trần Văn Bình,2026-03-09\n"",Bà Lê Thị Cúc,2026-03-09\n';
  const host = office({ 'giay-moi.yaml': `${invitation}ten_tep: gm-{{ma}}\n`, 'khach.csv': csv });
  expect(await danvan(host, 'check', 'giay-moi.yaml', '--data', 'khach.csv')).toBe(0);
  expect(host.said.out).toMatch(/khach\.csv:3:1: [^\n]*cảnh báo[^\n]*“?gm-/);
  expect(await danvan(host, 'render', 'giay-moi.yaml', '--data', 'khach.csv', '-o', 'out')).toBe(0);
  expect(host.said.err).toContain('rows/ten-tep-thieu');
  expect(outputs(host)).toContain('/van-thu/out/gm-.pdf');
});

test('check tells of a name that no system takes, and of a pattern once', async () => {
  const wrong = {
    'giay-moi.yaml': `${invitation}ten_tep: gm-{{ma}}\n`,
    'khach.csv': guests.replace('002', 'a/2'),
  };
  const host = office(wrong);
  expect(await danvan(host, 'check', 'giay-moi.yaml', '--data', 'khach.csv')).toBe(1);
  expect(host.said.out).toContain('rows/ten-tep');
  const unknown = office({ ...wrong, 'giay-moi.yaml': `${invitation}ten_tep: gm-{{so_ghe}}\n` });
  expect(await danvan(unknown, 'check', 'giay-moi.yaml', '--data', 'khach.csv')).toBe(1);
  expect(unknown.said.out.split('giay-moi.yaml:16:10')).toHaveLength(2);
});

test('a pattern with an unknown column, a missing file, --name without rows', async () => {
  const files = { 'giay-moi.yaml': invitation, 'khach.csv': guests };
  const unknown = office(files);
  expect(
    await danvan(unknown, 'render', 'giay-moi.yaml', '--data', 'khach.csv', '--name', '{{so_ghe}}'),
  ).toBe(1);
  expect(unknown.said.err).toContain('template/khong-ro-ten');
  expect(await danvan(office(files), 'render', 'giay-moi.yaml', '--data', 'khong-co.csv')).toBe(2);
  expect(await danvan(office(files), 'check', 'giay-moi.yaml', '--data', 'khong-co.csv')).toBe(2);
  expect(await danvan(office(files), 'render', 'giay-moi.yaml', '--name', 'x')).toBe(2);
});
