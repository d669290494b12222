import type * as z from 'zod';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import { hasErrors, type Outcome } from '../base/outcome.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Document, VanBanChinh } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import { readCanCu } from './can-cu.ts';
import { readHead } from './head.ts';
import { diagnosticsOf, withoutMisspelt } from './issue.ts';
import { readKemTheo } from './kem-theo.ts';
import { readLichTrinh } from './lich-trinh.ts';
import type { Line } from './line.ts';
import { readLuu } from './luu.ts';
import { Making } from './making.ts';
import { checkNeeds } from './needs.ts';
import { depthOf, nodeOf } from './node.ts';
import { readNoiDung, under } from './noi-dung.ts';
import { readNoiNhan } from './noi-nhan.ts';
import { readPhuLuc } from './phu-luc.ts';
import { readNode } from './read-node.ts';
import { readRieng } from './rieng.ts';
import { type PaperShape, paperSchema } from './shape.ts';

/** What a paper is read among. */
export interface DocumentContext {
  /** The papers of `kem_theo` that could be read, by the path as typed. */
  readonly kem_theo: ReadonlyMap<string, Document>;
  /** The paper that this one is attached to, where that could be read. */
  readonly van_ban_chinh?: VanBanChinh;
}

/**
 * A paper's resolved YAML as a Document. Everything wrong is told at once; there is a value only where nothing is.
 * A paper that names `van_ban_chinh` takes from there what it does not say itself.
 */
export function readDocument(value: Mapping, kind: Kind, context: DocumentContext): Outcome<Document> {
  if (depthOf(value) > limits.nesting) {
    return {
      value: undefined,
      diagnostics: [problem('schema/qua-sau', value.span, { toi_da: limits.nesting })],
    };
  }
  const attached = context.van_ban_chinh !== undefined || entryOf(value, 'van_ban_chinh') !== undefined;
  const needs = checkNeeds(value, kind, attached);
  const read = readNode(paperSchema(kind), nodeOf(value));
  const making = new Making();
  making.found.push(...needs);
  if (!read.success) {
    making.found.push(...diagnosticsOf(read.error.issues, value));
    makeSound(read.error.issues, value, kind, context, making);
    return { value: undefined, diagnostics: inOrder(making.found, value.span.file) };
  }
  const document = documentOf(read.data, value, kind, context, making);
  const stopped = hasErrors(making.found) || document === undefined;
  return { value: stopped ? undefined : document, diagnostics: inOrder(making.found, value.span.file) };
}

/** Reads what is sound beside the parts that are not, only for what there is to say about it. */
function makeSound(
  issues: readonly z.core.$ZodIssue[],
  value: Mapping,
  kind: Kind,
  context: DocumentContext,
  making: Making,
): void {
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  const sound = { ...value, entries: value.entries.filter(({ key }) => !wrong.has(key)) };
  const read = readNode(paperSchema(kind), nodeOf(sound));
  if (read.success) documentOf(read.data, sound, kind, context, making);
}

function documentOf(
  { shared, rieng }: PaperShape,
  value: Mapping,
  kind: Kind,
  context: DocumentContext,
  making: Making,
): Document | undefined {
  const rich = (line: Line) => making.rich(line);
  const plain = (line: Line) => making.plain(line);
  const paragraphs = (lines: readonly Line[] = []) => lines.flatMap((each) => making.paragraphs(each));
  const head = readHead(shared, value, kind, context.van_ban_chinh, making);
  const rest = {
    loai: kind.id,
    ten_loai: kind.ten,
    trich_yeu: making.maybe(shared.trich_yeu, rich),
    can_cu: making.maybe(shared.can_cu, (shape) => readCanCu(shape, making)),
    mo_dau: paragraphs(shared.mo_dau),
    noi_dung:
      making.maybe(shared.noi_dung, (shape) => readNoiDung(shape, under(value, 'noi_dung'), making)) ?? [],
    ket_thuc: paragraphs(shared.ket_thuc),
    kinh_gui: (shared.kinh_gui ?? []).map(rich),
    lich_trinh: readLichTrinh(shared.lich_trinh ?? [], making),
    noi_nhan: readNoiNhan(shared.noi_nhan ?? [], making),
    luu: making.maybe(shared.luu, (shape) => readLuu(shape, making)),
    phu_luc: readPhuLuc(shared.phu_luc ?? [], under(value, 'phu_luc'), making),
    kem_theo: readKemTheo(shared.kem_theo ?? [], context.kem_theo),
    van_ban_chinh: context.van_ban_chinh,
    dong_kem_theo: making.maybe(shared.dong_kem_theo, rich),
    du_thao: shared.du_thao,
    khan: shared.khan,
    mat: shared.mat,
    pham_vi: making.maybe(shared.pham_vi, plain),
    lien_he: making.maybe(shared.lien_he, rich),
    nguoi_soan_thao: making.maybe(shared.nguoi_soan_thao, plain),
    so_ban: shared.so_ban,
    trinh_bay: shared.trinh_bay ?? {},
    rieng: readRieng(rieng, kind, making),
  };
  return head && { ...head, ...rest };
}

/** Findings as a person reads them: the paper's own file first, each file from its top. */
function inOrder(found: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  const rank = ({ span }: Diagnostic) => (span.file === file ? '' : span.file);
  return [...withoutMisspelt(found)].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1;
    return a.span.start - b.span.start || a.span.end - b.span.end;
  });
}
