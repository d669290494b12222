import { describe, expect, it } from 'vitest';
import type { Crew } from '../../src/base/host.ts';
import { Shelf } from '../../src/pipeline/shelf.ts';
import { build as buildWorkspace } from '../../src/workspace/build.ts';
import { danvan, keHoach, office } from '../command/office.ts';

describe('a worker that is lost, or ended', () => {
  it('gives up a paper whose worker is lost, and prints the others', async () => {
    const { workerOn } = await import('../../src/workspace/work.ts');
    const papers = Object.fromEntries(
      [...'12345678'].map((n) => [`${n}.yaml`, keHoach.replace('so: 7', `so: ${n}`)]),
    );
    const host: ReturnType<typeof office> = office(papers, {
      crew: (): Crew => {
        const work = workerOn(host);
        return {
          async run(task) {
            const { file } = task as { file: string };
            if (file.endsWith('/3.yaml')) return { ok: false, why: 'timeout', text: '' };
            if (file.endsWith('/5.yaml')) return { ok: false, why: 'memory', text: '' };
            return { ok: true, answer: structuredClone(await work(task as Parameters<typeof work>[0])) };
          },
          async close() {},
        };
      },
    });
    expect(await danvan(host, 'build', '--jobs', '2')).toBe(1);
    expect(host.said.err).toMatch(/workspace\/qua-gio[\s\S]*workspace\/het-bo-nho/);
    expect(host.said.err).toContain('6 văn bản đã in, 0 không đổi, 2 có lỗi');
  });

  it('ends a single paper that takes too long as well, but not where what the last printing made is at hand', async () => {
    const sizes: number[] = [];
    const host = office(
      { 'a/mot.yaml': keHoach, 'b/hai.yaml': keHoach.replace('so: 7', 'so: 8') },
      {
        crew: (size): Crew => {
          sizes.push(size);
          return { run: async () => ({ ok: false, why: 'timeout', text: '' }), close: async () => undefined };
        },
      },
    );
    expect(await danvan(host, 'build', '--jobs', '1', '--timeout', '5')).toBe(1);
    expect(host.said.err.match(/workspace\/qua-gio/g)).toHaveLength(2);
    expect(sizes).toEqual([1]);
    const options = { jobs: 1, timeout: 5000, rebuild: false, overwrite: false, prune: false };
    const watching = { ...options, shelf: new Shelf(host) };
    expect((await buildWorkspace(host, '/van-thu', watching, () => undefined)).counts.written).toBe(2);
    expect(sizes).toEqual([1]);
  });
});
