import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Task } from '../../src/workspace/task.ts';
import { workerOn } from '../../src/workspace/work.ts';
import { book, inline } from '../rows/read.ts';
import { guests, invitation, named, outputs } from './guests.ts';
import { danvan, office } from './office.ts';

/** The words of a .docx, white space as one space. */
function words(bytes: Uint8Array | undefined): string {
  const parts = bytes ? unzipSync(bytes) : {};
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
    .join('')
    .replace(/\s+/g, ' ');
}

test('one paper a row, named by the pattern', async () => {
  const host = office({ 'giay-moi.yaml': invitation, 'khach.csv': guests });
  expect(await danvan(host, 'render', 'giay-moi.yaml', ...named)).toBe(0);
  expect(outputs(host)).toEqual(
    ['001.docx', '001.pdf', '002.docx', '002.pdf'].map((end) => `/van-thu/out/giay-moi-${end}`),
  );
  expect(words(host.files.get('/van-thu/out/giay-moi-002.docx'))).toContain('Bà Lê Thị Cúc');
});

test('a workbook gives the same bytes as the text', async () => {
  const rows = guests
    .trim()
    .split('\n')
    .map((line, i) => inline(i + 1, ...line.split(',')));
  const host = office({
    'giay-moi.yaml': invitation,
    'khach.csv': guests,
    'khach.xlsx': book({ rows: rows.join('') }),
  });
  await danvan(host, 'render', 'giay-moi.yaml', ...named);
  await danvan(
    host,
    'render',
    'giay-moi.yaml',
    '--data',
    'khach.xlsx',
    '--name',
    'giay-moi-{{ma}}',
    '-o',
    'o2',
  );
  for (const path of outputs(host))
    expect(host.files.get(path.replace('/out/', '/o2/'))).toEqual(host.files.get(path));
});

test('without a pattern the number of the row; du_lieu in the paper asks for rows by itself', async () => {
  const host = office({ 'giay-moi.yaml': `du_lieu: khach.csv\n${invitation}`, 'khach.csv': guests });
  expect(await danvan(host, 'render', 'giay-moi.yaml', '-o', 'out', '-f', 'docx')).toBe(0);
  expect(outputs(host)).toEqual(['/van-thu/out/giay-moi-0001.docx', '/van-thu/out/giay-moi-0002.docx']);
  const own = office({
    'giay-moi.yaml': `du_lieu: khach.csv\nten_tep: "{{ong_ba}}"\n${invitation}`,
    'khach.csv': guests,
  });
  expect(await danvan(own, 'render', 'giay-moi.yaml', '-o', 'out', '-f', 'docx')).toBe(0);
  expect(outputs(own)[1]).toBe('/van-thu/out/Ông Trần Văn Bình.docx');
});

test('wrong rows are told at their cells and left out, the others printed', async () => {
  const wrong = `${guests}003,Ông Dũng,31/02/2026\n004,,2026-03-09\na/b,Ông Em,2026-03-09\n005,Ông Giang\n`;
  const host = office({ 'giay-moi.yaml': invitation, 'khach.csv': wrong });
  expect(await danvan(host, 'render', 'giay-moi.yaml', ...named)).toBe(1);
  expect(outputs(host)).toHaveLength(4);
  expect([...host.said.err.matchAll(/^(khach\.csv:\d+:\d+)/gm)].map(([, at]) => at)).toEqual(
    expect.arrayContaining(['khach.csv:4:14', 'khach.csv:5:5', 'khach.csv:6:1', 'khach.csv:7:1']),
  );
});

test('check tells the same of every row, a workbook by its cell', async () => {
  const rows = [
    inline(1, 'Mã', 'Ông bà', 'Ngày'),
    inline(2, '1', 'Ông An', '2026-03-09'),
    inline(3, '2', 'Ông Ba', 'mai'),
  ];
  const host = office({ 'giay-moi.yaml': invitation, 'khach.xlsx': book({ rows: rows.join('') }) });
  expect(await danvan(host, 'check', 'giay-moi.yaml', '--data', 'khach.xlsx')).toBe(1);
  expect(host.said.out).toContain('khach.xlsx!C3: ');
  expect(await danvan(host, 'check', 'giay-moi.yaml', '--data', 'khach.xlsx', '--format', 'json')).toBe(1);
  expect(host.said.out).toContain('"cell": "C3"');
});

const hostile = fc.constantFrom(
  ...[
    '{{constructor}}',
    '{{ma}}',
    '=cmd|calc',
    '<b>x</b>',
    '**x**',
    '*x*',
    '^2^',
    '# x',
    '- x',
    '1. x',
    'a) x',
  ],
  ...['| a |', '`x`', '[x](y)', '\\*', '~~x~~', '&lt;', '_x_', '(*)', '***', 'x\ny'],
);

test('any text in a cell is printed once, as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (parts) => {
      const cell = `Ông ${parts.join(' ')} Bình`;
      const csv = `Mã,Ông bà,Ngày\n1,"${cell.replaceAll('"', '""')}",2026-03-09\n`;
      const host = office({ 'giay-moi.yaml': invitation, 'khach.csv': csv });
      const code = await danvan(host, 'render', 'giay-moi.yaml', ...named);
      expect(code, host.said.err).toBe(0);
      const printed = words(host.files.get('/van-thu/out/giay-moi-1.docx'));
      expect(printed.split(cell.replace(/\s+/g, ' '))).toHaveLength(2);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('an attached paper alone comes out as behind the first copy of its main paper', async () => {
  const files = {
    'giay-moi.yaml': `du_lieu: khach.csv\n${invitation}kem_theo: [chuong-trinh.yaml]\n`,
    'chuong-trinh.yaml':
      'loai: chuong-trinh\nvan_ban_chinh: giay-moi.yaml\ntrich_yeu: Ngày hội đọc sách năm 2026\n' +
      'noi_dung: |\n  Chương trình dành cho {{ong_ba}}.\n',
    'khach.csv': guests,
  };
  const host = office(files);
  expect(await danvan(host, 'check', 'chuong-trinh.yaml')).toBe(0);
  expect(await danvan(host, 'render', 'chuong-trinh.yaml', '--emit', 'blocks')).toBe(0);
  expect(host.said.out).toContain('ngày 09 tháng 3 năm 2026');
  expect(host.said.out).toContain('Chương trình dành cho Ông Trần Văn Bình.');
  const wrong = office({ ...files, 'khach.csv': guests.replace('2026-03-09', '31/02/2026') });
  expect(await danvan(wrong, 'check', 'chuong-trinh.yaml', '--format', 'json')).toBe(1);
  expect(wrong.said.out).toContain('khach.csv');
});

test.each(['../bi-mat.csv', '/etc/khach.csv'])(
  'a paper reaches no data outside its workspace: %s',
  async (path) => {
    const own = {
      'danvan.yaml': 'phien_ban: 1\n',
      'giay-moi.yaml': `${invitation}du_lieu: ${path}\nten_tep: gm-{{ma}}\n`,
    };
    for (const command of [['render', 'giay-moi.yaml'], ['check', 'giay-moi.yaml'], ['build']]) {
      const host = office(own, { files: { '/bi-mat.csv': guests, '/etc/khach.csv': guests } });
      expect(await danvan(host, ...command), command[0]).toBe(1);
      expect(host.said.err + host.said.out).toContain('pipeline/ngoai-thu-muc');
      expect(host.acts.filter((act) => /^read .*(bi-mat|khach)/.test(act))).toEqual([]);
      expect([...host.files.keys()].filter((file) => /\.(?:docx|pdf)$/.test(file))).toEqual([]);
    }
  },
);

test('with workers the same files, lines and findings in the order of the rows, this thread at work too', async () => {
  const many = Array.from({ length: 82 }, (_, i) => {
    const day = i === 50 ? '2026-02-30' : '2026-03-09';
    return `${i + 1},Ông Trần Văn Bình,${day}\n`;
  }).join('');
  const files = { 'giay-moi.yaml': invitation, 'khach.csv': `Mã,Ông bà,Ngày\n${many}` };
  const done: unknown[] = [];
  let wanted = 0;
  const crewed: ReturnType<typeof office> = office(files, {
    crew: (size) => {
      wanted = size;
      const work = workerOn(crewed);
      return {
        async run(task) {
          done.push(task);
          const answer = await work(structuredClone(task) as Task);
          return { ok: true, answer: structuredClone(answer) };
        },
        close: async () => undefined,
      };
    },
  });
  const alone = office(files);
  const line = ['render', 'giay-moi.yaml', ...named, '-f', 'docx'];
  expect(await danvan(crewed, ...line, '--jobs', '2')).toBe(1);
  expect(await danvan(alone, ...line, '--jobs', '1')).toBe(1);
  expect(wanted).toBe(1);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(81);
  expect(crewed.said).toEqual(alone.said);
  expect(outputs(crewed)).toHaveLength(81);
  for (const path of outputs(crewed)) expect(crewed.files.get(path)).toEqual(alone.files.get(path));
});
