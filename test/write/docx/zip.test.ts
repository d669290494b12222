import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { paper } from './paper.ts';

it('is the archive that a library makes of the same parts, whatever was compressed before', () => {
  const parts = writeDocx(paper, { 'danvan-version': '0.1.0' });
  // That writer takes the local reading of a date.
  const theirs = zipSync({ ...parts }, { mtime: new Date(1980, 0, 1, 12), level: 6 });
  for (let time = 0; time < 2; time += 1) expect(Buffer.compare(zipped(parts), theirs)).toBe(0);
});
