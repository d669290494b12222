import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { danvan, keHoach, office } from './office.ts';

const render = async (paper: string) => {
  const host = office({ 'ke-hoach.yaml': paper });
  const code = await danvan(host, 'render', 'ke-hoach.yaml');
  const pdf = host.files.get('/van-thu/ke-hoach.pdf');
  const docx = host.files.get('/van-thu/ke-hoach.docx');
  const lines = pdf
    ? readPdf(pdf).pages.flatMap((page) => page.lines.map((runs) => runs.map(({ text }) => text).join('')))
    : [];
  return {
    code,
    said: host.said.err,
    lines,
    xml: docx ? strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()) : '',
  };
};

test('a text given as it is keeps its lines, and what ends the last one is none', async () => {
  const given = '  - nguyen_van: |\n      - Như Điều 3;\n      - Hội Khuyến học xã.\n\n';
  const { code, lines, xml } = await render(keHoach.replace('noi_nhan:\n', `noi_nhan:\n${given}`));
  expect(code).toBe(0);
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining(['- Như Điều 3;', '- Hội Khuyến học xã.']),
  );
  expect(xml).toMatch(/- Như Điều 3;<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:br\/>/);
});

test('letters that a font draws alike are read again as they were written', async () => {
  const alike = 'ǁ ‖ μ µ Ω Δ ∆ Đ Ð Ɖ ǀ |';
  const { code, lines } = await render(
    keHoach.replace('Trưng bày, giới thiệu sách.', `Ký hiệu ${alike} hết`),
  );
  expect(code).toBe(0);
  expect(lines.some((line) => line.includes(alike.normalize('NFC')))).toBe(true);
});

test('a capital that the face lacks is told at its small letter', async () => {
  const { code, said } = await render(
    keHoach.replace('Ủy ban nhân dân xã Đồng Mây, ky', 'Ủy ban xã Đồɪng Mây, ky'),
  );
  expect(code).toBe(1);
  expect(said).toMatch(/ke-hoach\.yaml:3:\d+: lỗi: .*\n(.*\n)*.*pipeline\/thieu-chu/);
  expect(said).toContain('U+A7AE');
});
