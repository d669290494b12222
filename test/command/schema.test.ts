import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../house/source-files.ts';
import { danvan, examplePapers, office } from './office.ts';

async function schemaOf(...argv: string[]) {
  const host = office({ 'templates/to-trinh.yaml': own, 'templates/to-trinh.hbs': '<noi-dung/>' });
  const exit = await danvan(host, 'schema', ...argv);
  return { exit, out: host.said.out, err: host.said.err };
}

const own = readFileSync(join(root, 'examples/van-phong-mau/templates/to-trinh.yaml'), 'utf8');
const ajv = new Ajv({ strict: false, allErrors: true });
const all = ajv.compile(JSON.parse((await schemaOf()).out));

function errorsOf(paper: string): string[] {
  all(parse(paper));
  return (all.errors ?? []).map(({ instancePath, keyword, params }) =>
    [instancePath, keyword, ...Object.values(params)].join(' '),
  );
}

const builtIn = examplePapers().filter((path) => {
  const text = readFileSync(join(root, 'examples', path), 'utf8');
  return /^loai: (ke-hoach|giay-moi|chuong-trinh|thong-bao|to-trinh)/m.test(text) && !text.includes('{{');
});

describe('danvan schema', () => {
  it('has papers to be tried on', () => {
    expect(builtIn.length).toBeGreaterThan(8);
  });

  it.each(builtIn)('agrees with %s', (path) => {
    expect(errorsOf(readFileSync(join(root, 'examples', path), 'utf8'))).toEqual([]);
  });

  const head = 'loai: ke-hoach\nthe_thuc: nha-nuoc\nco_quan: a\nso: ~\nngay: ~\nnoi_nhan: [a]\nnguoi_ky: a\n';

  it.each([
    ['an unknown key', `${head}trich_yeu: a\nnoi_dung: b\nnoi_nhận: c\n`, 'additionalProperties noi_nhận'],
    ['a missing key', `${head}noi_dung: b\n`, 'required trich_yeu'],
    [
      'an unknown word',
      `${head.replace('nha-nuoc', 'nhà nước')}trich_yeu: a\nnoi_dung: b\n`,
      '/the_thuc enum',
    ],
    [
      'a key that the kind has no place for',
      `${head}trich_yeu: a\nnoi_dung: b\nkinh_gui: c\n`,
      'additionalProperties kinh_gui',
    ],
    ['an unknown kind', 'loai: ke-hoat\n', '/loai enum'],
  ])('tells %s', (_, paper, wanted) => {
    expect(errorsOf(paper).join('\n')).toContain(wanted);
  });

  it('has Vietnamese words for every key, inside parts too, and examples', async () => {
    const { properties } = JSON.parse((await schemaOf('ke-hoach')).out) as {
      properties: Record<string, { title?: string; description?: string }>;
    };
    const bare = Object.entries(properties).filter(([, form]) => !form.title || !form.description);
    expect(bare.map(([key]) => key)).toEqual([]);
    expect(JSON.stringify(properties.nguoi_ky)).toContain('"title":"Ký thay"');
    expect(properties.ngay).toMatchObject({ examples: ['2026-03-09', '2026-03', null] });
  });

  it('is of one kind where one is asked for, the office’s own included', async () => {
    const { exit, out } = await schemaOf('to-trinh');
    expect(exit).toBe(0);
    expect(JSON.parse(out).properties.loai.const).toBe('to-trinh');
    const unknown = await schemaOf('ke-hoat');
    expect([unknown.exit, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('command/loai-la');
  });
});
