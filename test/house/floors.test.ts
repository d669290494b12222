import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, textOf, typescriptFiles } from './source-files.ts';

/** The table of docs/architecture.md is the rule: folder (or file) of src → floor. */
function floorsOf(architecture: string): Map<string, number> {
  const floors = new Map<string, number>();
  for (const row of architecture.matchAll(/^\| (\d) \| ([^|]+) \|/gm)) {
    for (const name of String(row[2]).matchAll(/`([^`]+)`/g)) {
      floors.set(String(name[1]).replace(/\/$/, ''), Number(row[1]));
    }
  }
  return floors;
}

/** The folder of the table that a file of src belongs to: the longest that matches. */
function roomOf(file: string, floors: ReadonlyMap<string, number>): string | undefined {
  const path = file.replace(/^src\//, '');
  return [...floors.keys()]
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Every import that climbs, goes sideways or leaves the table. */
function violations(files: ReadonlyMap<string, string>, floors: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  for (const [file, text] of files) {
    const room = roomOf(file, floors);
    if (room === undefined) {
      found.push(`${file}: in no room of the table`);
      continue;
    }
    for (const target of importsOf(text)) {
      if (!target.startsWith('.')) {
        if (target.startsWith('node:') && room !== 'host') found.push(`${file} -> ${target}`);
        continue;
      }
      const path = posix.normalize(posix.join(posix.dirname(file), target));
      const other = roomOf(path, floors);
      if (other === room) continue;
      if (other === undefined || Number(floors.get(other)) >= Number(floors.get(room))) {
        found.push(`${file} -> ${path}`);
      }
    }
  }
  return found;
}

const floors = floorsOf(textOf('docs/architecture.md'));
const files = new Map(typescriptFiles('src').map((file) => [file, textOf(file)]));

describe('the floors of src', () => {
  it('lists every room that exists, and no room that is gone', () => {
    expect(files.size).toBeGreaterThan(20);
    const lived = new Set([...files.keys()].map((file) => roomOf(file, floors)));
    expect([...floors.keys()].filter((room) => !lived.has(room))).toEqual([]);
    expect(lived.has(undefined)).toBe(false);
  });

  it('are imported only downwards', () => {
    expect(violations(files, floors)).toEqual([]);
  });

  it('would catch an import upwards, sideways, of a node module, and a file without a room', () => {
    const planted = new Map([
      ['src/base/a.ts', "import { x } from '../compose/x.ts';"],
      ['src/write/pdf/b.ts', "export type { y } from '../docx/y.ts';"],
      ['src/schema/c.ts', "const fs = await import('node:fs');"],
      ['src/shed/d.ts', ''],
      ['src/compose/e.ts', "import {\n  f,\n} from '../block/f.ts';"],
    ]);
    expect(violations(planted, floors)).toEqual([
      'src/base/a.ts -> src/compose/x.ts',
      'src/write/pdf/b.ts -> src/write/docx/y.ts',
      'src/schema/c.ts -> node:fs',
      'src/shed/d.ts: in no room of the table',
    ]);
  });
});
