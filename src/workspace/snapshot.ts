import { plain, type Rich } from '../base/inline.ts';
import type { Reference } from '../base/reference.ts';
import { printedParagraphs } from '../block/paragraphs.ts';
import type { Document } from '../model/document.ts';
import type { Compiled } from '../pipeline/compile.ts';

/** What a paper said when it was last printed, small enough to keep for each: what a plan compares with. */
export interface Snapshot {
  /** The key of that printing: see Printed. */
  readonly key: string;
  /** Its facts by their data path (`so`, `rieng.thoi_gian`), as plain text; dates as `2026-03-09`. */
  readonly fields: readonly (readonly [path: string, text: string])[];
  /** Every printed paragraph, its automatic number in front. */
  readonly paragraphs: readonly string[];
  /** What it took from others, and where that stood. */
  readonly references: readonly Reference[];
}

export function snapshotOf(compiled: Compiled, key: string): Snapshot {
  const { document, sheet } = compiled;
  const paragraphs = sheet ? printedParagraphs(sheet) : [];
  return {
    key,
    fields: document ? fieldsOf(document) : [],
    paragraphs: paragraphs.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)),
    references: compiled.references,
  };
}

/** The facts that the head and the foot of a paper are made of; its body is told by its paragraphs. */
function fieldsOf(document: Document): (readonly [string, string])[] {
  const { loai, the_thuc, co_quan, dia_danh, so, ky_hieu, ngay, trich_yeu, nguoi_ky, rieng } = document;
  return flatten('', { loai, the_thuc, co_quan, dia_danh, so, ky_hieu, ngay, trich_yeu, nguoi_ky, rieng });
}

function flatten(path: string, value: unknown): (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (path === 'ngay') return [[path, isoOf(value)]];
  if (isRich(value)) return [[path, plain(value)]];
  if (Array.isArray(value)) return value.flatMap((each, at) => flatten(`${path}[${at}]`, each));
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(path === '' ? key : `${path}.${key}`, inner),
  );
}

function isRich(value: object): value is Rich {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && first !== null && 'type' in first;
}

function isoOf(date: object): string {
  return Object.values(date)
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
