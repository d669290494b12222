import { expect, test } from 'vitest';
import { HostError } from '../../src/base/host.ts';
import { type Failure, memoryHost } from '../../src/host/memory.ts';
import { type Disk, replaceTogether } from '../../src/host/replace.ts';

const old = { '/w/plan.docx': 'docx cũ', '/w/plan.pdf': 'pdf cũ' };
const fresh = [
  { path: '/w/plan.docx', bytes: new TextEncoder().encode('docx mới') },
  { path: '/w/plan.pdf', bytes: new TextEncoder().encode('pdf mới') },
];

async function attempt(failures: readonly Failure[], files: Record<string, string> = old) {
  const host = memoryHost({ files, failures });
  const error = await host.replace(fresh).then(
    () => undefined,
    (e: unknown) => e,
  );
  const left = Object.fromEntries([...host.files.keys()].map((f) => [f, host.text(f)]));
  return { host, left, refusal: error instanceof HostError ? [error.code, error.file] : error };
}

test('both files are replaced and nothing else stays', async () => {
  const { left, refusal } = await attempt([]);
  expect(refusal).toBeUndefined();
  expect(left).toEqual({ '/w/plan.docx': 'docx mới', '/w/plan.pdf': 'pdf mới' });
});

test('every file is written before the first is renamed', async () => {
  const { host } = await attempt([]);
  const verbs = host.acts.map((a) => a.split(' ')[0]).filter((v) => v === 'create' || v === 'rename');
  expect(verbs).toEqual(['create', 'create', 'rename', 'rename']);
});

test.each(['ENOSPC', 'EIO', 'EMFILE', 'EROFS'])(
  '%s while writing leaves the old files and no temporary',
  async (code) => {
    const { left, refusal } = await attempt([{ act: 'create', path: '/w', code }]);
    expect(refusal).toEqual([code, '/w/plan.docx']);
    expect(left).toEqual(old);
  },
);

test('a rename refused twice and then allowed succeeds', async () => {
  const { left, refusal } = await attempt([{ act: 'rename', path: '/w/plan.pdf', code: 'EBUSY', times: 2 }]);
  expect(refusal).toBeUndefined();
  expect(left).toEqual({ '/w/plan.docx': 'docx mới', '/w/plan.pdf': 'pdf mới' });
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a rename refused for ever (%s) puts the first file back',
  async (code) => {
    const { left, refusal } = await attempt([{ act: 'rename', path: '/w/plan.pdf', code }]);
    expect(refusal).toEqual([code, '/w/plan.pdf']);
    expect(left).toEqual(old);
  },
);

test('a failure takes away what was not there before', async () => {
  const { left } = await attempt([{ act: 'rename', path: '/w/plan.pdf', code: 'EPERM' }], {
    '/w/plan.pdf': 'pdf cũ',
  });
  expect(left).toEqual({ '/w/plan.pdf': 'pdf cũ' });
});

test('a temporary of a killed run does not stand in the way', async () => {
  const stale = '/w/.danvan-memory-0-0.tmp';
  const { left, refusal } = await attempt([], { ...old, [stale]: 'dở dang' });
  expect(refusal).toBeUndefined();
  expect(left).toMatchObject({ '/w/plan.docx': 'docx mới', [stale]: 'dở dang' });
});

/** A disk that holds texts by path and has at most so many files open at once. */
function narrowDisk(most: number) {
  const held = new Map<string, string>();
  let open = 0;
  const disk: Disk = {
    tag: 'narrow',
    async create(path, bytes) {
      if (open >= most) throw new HostError('EMFILE', path);
      open += 1;
      await new Promise((resolve) => setImmediate(resolve));
      held.set(path, new TextDecoder().decode(bytes));
      open -= 1;
    },
    async keep(path) {
      throw new HostError('ENOENT', path);
    },
    async rename(from, to) {
      held.set(to, held.get(from) ?? '');
      held.delete(from);
    },
    async remove(path) {
      held.delete(path);
    },
    async wait() {},
  };
  return { disk, held };
}

test('acts that together need too many open files are done one by one', async () => {
  const { disk, held } = narrowDisk(2);
  const acts = ['1', '2', '3'].map((n) => fresh.map(({ bytes }, i) => ({ path: `/w/${n}.${i}`, bytes })));
  const ended = await replaceTogether(disk, acts);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  expect([...held.keys()].sort()).toEqual(['/w/1.0', '/w/1.1', '/w/2.0', '/w/2.1', '/w/3.0', '/w/3.1']);
});

test('an act that needs more open files than there are alone is refused', async () => {
  const { disk, held } = narrowDisk(1);
  const [ended] = await replaceTogether(disk, [fresh]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { code: 'EMFILE' } });
  expect([...held]).toEqual([]);
});
