import { expect, it } from 'vitest';
import { attachmentPaths, mainPaperPath } from '../../src/schema/attachments.ts';
import { mappingOf } from './paper.ts';

it('names the attached files and where they are named', () => {
  const yaml =
    'kem_theo:\n  - chuong-trinh.yaml\n  - { tap_tin: tai-lieu/de-cuong.yaml, dau_trang: true }\n  - [x]\n';
  expect(
    attachmentPaths(mappingOf(yaml)).map(({ path, span }) => [path, yaml.slice(span.start, span.end)]),
  ).toEqual([
    ['chuong-trinh.yaml', 'chuong-trinh.yaml'],
    ['tai-lieu/de-cuong.yaml', 'tai-lieu/de-cuong.yaml'],
  ]);
});

it('names the main paper', () => {
  expect(mainPaperPath(mappingOf('van_ban_chinh: giay-moi.yaml'))?.path).toBe('giay-moi.yaml');
  expect(mainPaperPath(mappingOf('van_ban_chinh: ~'))).toBeUndefined();
  expect(attachmentPaths(mappingOf('kem_theo: a.yaml'))).toEqual([]);
});
