import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as measure from '../../src/face/measure.ts';
import { printMetrics, rangesOf } from '../../src/face/metrics.ts';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { root } from '../house/source-files.ts';
import { danvan, keHoach, office } from './office.ts';

const tinos = join(root, 'node_modules', '@expo-google-fonts', 'tinos');
const font = (path: string): Uint8Array => readFileSync(join(tinos, path));
const own = {
  'phong/times.ttf': font('400Regular/Tinos_400Regular.ttf'),
  'phong/timesbd.ttf': font('700Bold/Tinos_700Bold.ttf'),
  'phong/timesi.ttf': font('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  'phong/timesbi.ttf': font('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};
const danvanYaml = `phong_chu:
  thuong: phong/times.ttf
  dam: phong/timesbd.ttf
  nghieng: phong/timesi.ttf
  dam_nghieng: phong/timesbi.ttf
`;

function linesOf(bytes: Uint8Array | undefined): readonly string[][] {
  return readPdf(bytes ?? new Uint8Array()).pages.map((page) =>
    page.lines.map((runs) => runs.map((run) => run.text).join('')),
  );
}

describe('an office’s own Times New Roman', () => {
  it('is embedded, and the lines stay the same', async () => {
    const plain = office({ 'ke-hoach.yaml': keHoach });
    const host = office({ 'ke-hoach.yaml': keHoach, 'danvan.yaml': danvanYaml, ...own });
    expect(await danvan(plain, 'render', 'ke-hoach.yaml')).toBe(0);
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(0);
    const [prepared, chosen] = [plain, host].map((each) => each.files.get('/van-thu/ke-hoach.pdf'));
    expect(linesOf(chosen)).toEqual(linesOf(prepared));
    expect(chosen).not.toEqual(prepared);
  });

  it.each([
    ['a file that is not there', danvanYaml.replace('timesbi', 'khong-co'), 'pipeline/phong-chu-khong-doc'],
    ['a cut left out', danvanYaml.replace(/ {2}nghieng.*\n/, ''), 'pipeline/phong-chu-thieu'],
    [
      'a file that is no font',
      danvanYaml.replace('phong/timesi.ttf', 'ke-hoach.yaml'),
      'pipeline/phong-chu-hong',
    ],
  ])('refuses %s', async (_, yaml, code) => {
    const host = office({ 'ke-hoach.yaml': keHoach, 'danvan.yaml': yaml, ...own });
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(2);
    expect(host.said.err).toContain(code);
    expect(host.files.has('/van-thu/ke-hoach.pdf')).toBe(false);
  });

  it('refuses a face without the letters of Vietnamese, once for all that a paper would miss', async () => {
    const codes = Array.from({ length: 95 }, (_, i) => 0x20 + i);
    const widths = codes.map(() => 1000);
    vi.spyOn(measure, 'measureFonts').mockResolvedValueOnce(
      printMetrics({
        ...{ unitsPerEm: 2048, ascent: 1800, descent: -400, lineGap: 90, ranges: rangesOf(codes) },
        widths: { regular: widths, bold: widths, italic: widths, boldItalic: widths },
      }),
    );
    const host = office({ 'ke-hoach.yaml': keHoach, 'danvan.yaml': danvanYaml, ...own });
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(2);
    expect(host.said.err).toContain('pipeline/phong-chu-khong-tieng-viet');
    expect(host.said.err).toContain('134');
    expect(host.said.err).not.toContain('pipeline/thieu-chu');
  });
});
