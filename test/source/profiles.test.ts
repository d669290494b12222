import { expect, test } from 'vitest';
import type { Mapping } from '../../src/base/value.ts';
import { resolveProfiles } from '../../src/source/profiles.ts';
import { readSource } from '../../src/source/read-source.ts';
import { plain } from './read.ts';

function mapping(yaml: string, file = 'giay-moi.yaml'): Mapping {
  const { value } = readSource(file, new TextEncoder().encode(yaml));
  if (value?.type !== 'mapping') throw new Error('not a mapping');
  return value;
}

const near = {
  file: 'phong/danh-ba.yaml',
  value: mapping('nguoi_ky:\n  chu-tich: { ho_ten: Trần Văn Mới }\n', 'phong/danh-ba.yaml'),
};
const far = {
  file: 'danh-ba.yaml',
  value: mapping(
    'co_quan:\n  ubnd-dong-may: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }\n  du-xa: { ten: Đảng ủy xã Đồng Mây, ky_hieu: DU }\nnguoi_ky:\n  chu-tich: { ho_ten: Trần Văn Cũ }\n  pho: { ho_ten: Lê Thị Sông }\n',
    'danh-ba.yaml',
  ),
};
const directories = [near, far];

test('ids are replaced by their entries, the nearest directory first', () => {
  const { value, diagnostics } = resolveProfiles(
    mapping('co_quan: ubnd-dong-may\nnguoi_ky: [chu-tich, pho]\n'),
    directories,
  );
  expect(diagnostics).toEqual([]);
  expect(value && plain(value)).toEqual({
    co_quan: { ten: 'Ủy ban nhân dân xã Đồng Mây', ky_hieu: 'UBND' },
    nguoi_ky: [{ ho_ten: 'Trần Văn Mới' }, { ho_ten: 'Lê Thị Sông' }],
  });
  expect(value?.entries[0]?.value.span.file).toBe('danh-ba.yaml');
});

test('an entry written out stays, and so does a blank', () => {
  const paper = mapping('co_quan: { ten: A }\nnguoi_ky: ~\ntrich_yeu: chu-tich\n');
  expect(resolveProfiles(paper, directories)).toEqual({
    value: paper,
    diagnostics: [],
    references: [],
  });
});

test('an unknown id is an error at the id, with the nearest one', () => {
  const { diagnostics } = resolveProfiles(mapping('co_quan: [du-xa, ubnd-đồng-mây]\n'), directories);
  expect(diagnostics).toMatchObject([
    {
      code: 'source/ho-so-la',
      path: 'co_quan[1]',
      span: { file: 'giay-moi.yaml', start: 17 },
      params: { id: 'ubnd-đồng-mây', goi_y: 'ubnd-dong-may', co: 'ubnd-dong-may, du-xa' },
    },
  ]);
});

test('without a directory the message is another', () => {
  expect(resolveProfiles(mapping('nguoi_ky: pho\n'), []).diagnostics).toMatchObject([
    { code: 'source/khong-co-danh-ba', path: 'nguoi_ky' },
  ]);
});

test('an entry that is a text is an error in the directory', () => {
  const wrong = { file: 'danh-ba.yaml', value: mapping('nguoi_ky:\n  pho: Lê Thị Sông\n', 'danh-ba.yaml') };
  expect(resolveProfiles(mapping('nguoi_ky: pho\n'), [wrong]).diagnostics).toMatchObject([
    { code: 'source/danh-ba-sai', span: { file: 'danh-ba.yaml' } },
  ]);
});
