import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { danvan, type Running } from './danvan.ts';
import { filesIn, office } from './office.ts';
import { paper } from './paper.ts';
import { asNobody, can, inject, mounted } from './programs.ts';
import { docxText } from './words.ts';
import { documents } from './workspace.ts';

const now = paper({ trich_yeu: 'Tổ chức Ngày hội đọc sách lần thứ hai' });

/** An office whose out/ holds the printed files of an earlier wording of plan.yaml. */
function printedBefore(): string {
  const folder = office({ 'plan.yaml': paper() });
  expect(danvan(['render', 'plan.yaml', '-o', 'out'], { cwd: folder }).status).toBe(0);
  writeFileSync(join(folder, 'plan.yaml'), now);
  return folder;
}

/** Renders under a fault that must not be survived: exit 2, one message of the code, every file as it was. */
function refuses(folder: string, code: string, running: Omit<Running, 'cwd'>, out = 'out'): string {
  const before = filesIn(folder);
  const { status, findings } = danvan(['render', 'plan.yaml', '-o', out], { cwd: folder, ...running });
  expect(findings.map((each) => each.code)).toEqual([code]);
  expect(status).toBe(2);
  const after = filesIn(folder);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([]);
  return findings[0]?.text ?? '';
}

describe.skipIf(!can.strace)('a disk that refuses', () => {
  let folder = '';
  beforeAll(() => {
    folder = printedBefore();
  });

  test('row 26: EIO on fsync', () => {
    refuses(folder, 'command/o-dia-loi', { under: inject('fsync:error=EIO:when=1') });
  });

  test('row 26: EIO on the fsync of the second file', () => {
    refuses(folder, 'command/o-dia-loi', { under: inject('fsync:error=EIO:when=2') });
  });

  test('row 26: no space left while the bytes are written', () => {
    refuses(folder, 'command/o-dia-day', { under: inject('fsync:error=ENOSPC:when=1+') });
  });

  test('row 26: quota exceeded', () => {
    refuses(folder, 'command/o-dia-day', { under: inject('fsync:error=EDQUOT:when=1+') });
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])(
    'row 27: a rename refused for ever (%s) says to close Word',
    (code) => {
      const wanted = code === 'EBUSY' ? 'command/tep-dang-mo' : 'command/khong-co-quyen';
      const text = refuses(folder, wanted, { under: inject(`rename:error=${code}`) });
      expect(text).toContain('đóng tệp trong Word');
      expect(text).toContain('plan.docx');
    },
  );

  test('row 27: the rename of the second file refused for ever puts the first back', () => {
    // All six attempts at the second; the one that puts the first back is let through.
    refuses(folder, 'command/tep-dang-mo', { under: inject('rename:error=EBUSY:when=2..7') });
  });

  test('row 27: a rename refused twice, then allowed, succeeds', () => {
    const own = printedBefore();
    const before = filesIn(own);
    const { status } = danvan(['render', 'plan.yaml', '-o', 'out'], {
      cwd: own,
      under: inject('rename:error=EBUSY:when=1..2'),
    });
    expect(status).toBe(0);
    expect(Object.keys(filesIn(own))).toEqual(Object.keys(before));
    expect(filesIn(own)['out/plan.docx']).not.toBe(before['out/plan.docx']);
  });
});

describe('files that run out', () => {
  test.each([19, 20, 21, 22, 24, 28])('row 26: no more than %i open files', (most) => {
    const folder = printedBefore();
    const before = filesIn(folder);
    const { status, signal } = danvan(['render', 'plan.yaml', '-o', 'out'], {
      cwd: folder,
      under: ['sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh'],
    });
    expect(signal).toBeNull();
    expect([0, 2]).toContain(status);
    if (status !== 0) expect(filesIn(folder)).toEqual(before);
  });

  test('too few addresses for compressing are told as such', () => {
    const folder = printedBefore();
    const before = filesIn(folder);
    const under = ['sh', '-c', 'ulimit -v 4000000; exec "$@"', 'sh'];
    const { status, findings } = danvan(['render', 'plan.yaml', '-o', 'out'], { cwd: folder, under });
    expect(findings.map(({ code }) => code)).toEqual(['command/thieu-bo-nho']);
    expect(status).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });

  test.each(['/dev/zero', '/dev/stdin', '/proc', '.'])(
    'row 25: %s as input is refused, not read for ever',
    (file) => {
      const folder = office();
      const { status, findings } = danvan(['check', file], { cwd: folder });
      expect(findings.map(({ code }) => code)).toEqual(['command/khong-phai-tep']);
      expect(status).toBe(2);
    },
  );

  test('row 19: a file of 5 GB is refused by its size', () => {
    const folder = office({ 'plan.yaml': '' });
    danvan(['--version'], { cwd: folder, under: ['sh', '-c', 'truncate -s 5G plan.yaml; exec "$@"', 'sh'] });
    const { status, findings } = danvan(['render', 'plan.yaml'], { cwd: folder });
    expect([status, ...findings.map(({ code }) => code)]).toEqual([2, 'command/tep-qua-lon']);
  });
});

describe.skipIf(!can.mount)('mounts', () => {
  test('row 26: a full disk', () => {
    const folder = printedBefore();
    const before = filesIn(folder);
    const full = mounted(
      'cp -r out old; mount -t tmpfs -o size=128k tmpfs out; cp old/* out/; dd if=/dev/zero of=out/rest bs=1k 2>/dev/null || true',
    );
    const after = ['sh', '-c', '"$@"; code=$?; rm -rf seen; cp -a out seen; exit $code', 'sh'];
    const { status, findings } = danvan(['render', 'plan.yaml', '-o', 'out'], {
      cwd: folder,
      under: [...full, ...after],
    });
    expect([status, ...findings.map(({ code }) => code)]).toEqual([2, 'command/o-dia-day']);
    const seen = filesIn(join(folder, 'seen'));
    expect(Object.keys(seen)).toEqual(['plan.docx', 'plan.pdf', 'rest']);
    expect(seen['plan.docx']).toBe(before['out/plan.docx']);
    expect(seen['plan.pdf']).toBe(before['out/plan.pdf']);
  });

  test('row 25: an output folder that can only be read', () => {
    const folder = printedBefore();
    refuses(folder, 'command/chi-doc', {
      under: mounted('mount --bind -o ro out out; mount -o remount,bind,ro out'),
    });
  });
});

describe.skipIf(!can.otherUser)('a user without rights', () => {
  test('row 25: an output folder of someone else', () => {
    const folder = printedBefore();
    refuses(folder, 'command/khong-co-quyen', { under: asNobody });
  });

  test('row 25: a missing output folder that may not be made', () => {
    refuses(printedBefore(), 'command/khong-co-quyen', { under: asNobody }, 'other/out');
  });

  test('row 25: a paper that may not be read', () => {
    const folder = office({ 'plan.yaml': paper() });
    chmodSync(join(folder, 'plan.yaml'), 0o600);
    refuses(folder, 'command/khong-co-quyen', { under: asNobody });
  });

  test('row 35: HOME and TMPDIR not writable', () => {
    const folder = office({ 'plan.yaml': paper() });
    mkdirSync(join(folder, 'out'));
    chownSync(join(folder, 'out'), 65534, 65534);
    const env = { HOME: '/root', TMPDIR: '/nowhere', XDG_CACHE_HOME: '/proc' };
    const { status } = danvan(['render', 'plan.yaml', '-o', 'out'], { cwd: folder, under: asNobody, env });
    expect(status).toBe(0);
    expect(Object.keys(filesIn(join(folder, 'out')))).toEqual(['plan.docx', 'plan.pdf']);
  });
});

describe('an output folder that is none', () => {
  test('row 25: a file', () => {
    const folder = office({ 'plan.yaml': paper(), out: 'Tệp của người khác' });
    refuses(folder, 'command/thu-muc-ra', {});
  });

  test('row 25: a link that leads out', () => {
    const [folder, elsewhere] = [office({ 'plan.yaml': paper() }), office()];
    symlinkSync(elsewhere, join(folder, 'out'));
    refuses(folder, 'command/thu-muc-ra', {});
    expect(filesIn(elsewhere)).toEqual({});
  });

  test('row 25: a missing one is made', () => {
    const folder = office({ 'plan.yaml': paper() });
    expect(danvan(['render', 'plan.yaml', '-o', 'a/b'], { cwd: folder }).status).toBe(0);
    expect(Object.keys(filesIn(folder))).toEqual(['a/b/plan.docx', 'a/b/plan.pdf', 'plan.yaml']);
  });

  test('row 32: an output edited by hand stays, and its .pdf too', () => {
    const folder = printedBefore();
    writeFileSync(join(folder, 'out', 'plan.docx'), 'sửa tay');
    refuses(folder, 'pipeline/tep-la', {});
  });

  test('row 32: one word changed in Word is kept, by render and by build, until it is said to go', () => {
    const folder = printedBefore();
    writeFileSync(join(folder, 'danvan.yaml'), 'phien_ban: 1\n');
    const docx = join(folder, 'out', 'plan.docx');
    const parts = unzipSync(readFileSync(docx));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const edited = text.replace('Tổ chức', 'Tổng kết');
    expect(edited).not.toBe(text);
    writeFileSync(docx, zipSync({ ...parts, 'word/document.xml': strToU8(edited) }));
    refuses(folder, 'pipeline/da-sua-tay', {});
    const before = documents(folder);
    const { status, findings } = danvan(['build'], { cwd: folder });
    expect([status, ...findings.map(({ code }) => code)]).toEqual([2, 'pipeline/da-sua-tay']);
    expect(documents(folder)).toEqual(before);
    expect(danvan(['build', '--overwrite'], { cwd: folder }).status).toBe(0);
    expect(docxText(docx)).not.toContain('Tổng kết');
    expect(documents(folder)['out/plan.pdf']).not.toBe(before['out/plan.pdf']);
  });
});
