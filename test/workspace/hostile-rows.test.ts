import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/pipeline/issued.ts';
import { danvan, keHoach, office } from '../command/office.ts';

const merge = `${keHoach.replace('Trưng bày', '{{noi_dung_o}}. Trưng bày')}du_lieu: bang.csv\nten_tep: "{{ma}}"\n`;
const head = 'Mã,Nội dung ô,Ghế\r\n';

type Row = readonly [ma: string, cell: string, rest?: string];

async function built(rows: readonly Row[]) {
  const lines = rows.map(([ma, cell, rest = ',1'], at) => `${ma},${cell}${rest}${at % 2 ? '\r\n' : '\n'}`);
  const host = office({
    'danvan.yaml': 'phien_ban: 1\n',
    'k.yaml': merge,
    'bang.csv': head + lines.join(''),
  });
  const code = await danvan(host, 'build');
  const outputs = [...host.files.keys()]
    .filter((path) => path.endsWith('.pdf'))
    .map((path) => path.slice(13, -4));
  const found = [
    ...host.said.err.matchAll(/bang\.csv:(\d+):\d+: lỗi:[\s\S]*?((?:rows|source|pipeline)\/[a-z-]+)/g),
  ];
  const said = (ma: string) =>
    (wordsIn(host.files.get(`/van-thu/out/${ma}.docx`)) ?? []).map(({ text }) => text).join('\n');
  return { code, outputs: outputs.sort(), found: found.map(([, line, rule]) => `${line} ${rule}`), said };
}

describe('a table that means harm', () => {
  it('prints what looks like a formula, Markdown, a template or markup as the characters that it is', async () => {
    const cells = [
      '=HYPERLINK(1)',
      '@SUM(A1)',
      '+1-2',
      '**đậm** {{so}} <b>x</b>',
      '&amp; <br/> ]]>',
      '# Mục',
      '$(id) %PATH%',
    ];
    const { code, said } = await built(cells.map((cell, at) => [`o${at}`, cell]));
    expect(code).toBe(0);
    for (const [at, cell] of cells.entries()) expect(said(`o${at}`)).toContain(`${cell}. Trưng bày`);
  });

  it('prints the sound rows beside those with forbidden characters, with too much, too little or far too long a text', async () => {
    const { code, outputs, found } = await built([
      ['tot', 'bản Mây'],
      ['so-khong', 'bản\0Mây'],
      ['trai', 'bản \u202eMây'],
      ['dai', `"${'x'.repeat(1_000_000)}"`],
      ['thieu', 'bản Mây', ''],
      ['thua', 'bản Mây', ',1,2,3'],
      ['cr', 'bản\rMây'],
      ['bom', '\ufeffbản Mây'],
      ['hinh', 'bản 😀'],
    ]);
    expect(code).toBe(1);
    expect(outputs).toEqual(['bom', 'tot']);
    expect(found).toEqual([
      '3 source/ky-tu-cam',
      '4 source/ky-tu-cam',
      '5 rows/o-qua-dai',
      '6 rows/thieu-o',
      '7 rows/thua-o',
      '8 source/ky-tu-cam',
      '10 pipeline/thieu-chu',
    ]);
  });

  it('makes no file outside its folder, nor one that some system cannot hold', async () => {
    const names = [
      '../thoat',
      '/etc/x',
      'a/b',
      'a\\b',
      'CON',
      'nul.txt',
      'com1',
      'x.',
      'x:y',
      'a*',
      '..',
      '',
      'tot',
    ];
    const { code, outputs, found } = await built(names.map((name) => [name, 'bản Mây']));
    expect(code).toBe(1);
    expect(outputs).toEqual(['tot']);
    expect(found).toEqual(names.slice(0, -1).map((_, at) => `${at + 2} rows/ten-tep`));
  });

  it.each([
    ['letter case', 'Trung', 'trung'],
    ['the form of their letters', 'họp'.normalize('NFC'), 'họp'.normalize('NFD')],
    ['nothing', 'a1', 'a1'],
  ])('prints nothing where two names differ in %s', async (_, one, other) => {
    const { code, outputs } = await built([
      [one, 'bản Mây'],
      [other, 'bản Suối'],
    ]);
    expect([code, outputs]).toEqual([2, []]);
  });

  it('is told of when it has no row, and takes nothing away', async () => {
    const host = office({
      'danvan.yaml': 'phien_ban: 1\n',
      'k.yaml': merge,
      'bang.csv': `${head}a1,bản Mây,1\n`,
    });
    expect(await danvan(host, 'build')).toBe(0);
    host.files.set('/van-thu/bang.csv', new TextEncoder().encode(head));
    expect(await danvan(host, 'build', '--prune')).toBe(1);
    expect(host.said.err).toContain('rows/khong-co-dong');
    expect(host.files.has('/van-thu/out/a1.pdf')).toBe(true);
  });
});
