import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Outcome } from '../../src/base/outcome.ts';
import type { Mapping } from '../../src/base/value.ts';
import type { Document } from '../../src/model/document.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type DocumentContext, readDocument } from '../../src/schema/document.ts';
import { readKind } from '../../src/schema/kind.ts';
import { readSource } from '../../src/source/read-source.ts';

const template = { file: 'mau.hbs', text: '' };

/** A YAML text as a mapping; the text itself has to be sound. */
export function mappingOf(yaml: string, file = 'van-ban.yaml'): Mapping {
  const { value, diagnostics } = readSource(file, new TextEncoder().encode(yaml));
  if (value?.type !== 'mapping') throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function kindOf(yaml: string, id = 'loai-rieng'): Outcome<Kind> {
  return readKind(id, mappingOf(yaml, `${id}.yaml`), template, {});
}

/** A kind that danvan declares. */
export function builtIn(id: string): Kind {
  const file = join(import.meta.dirname, '../../templates', `${id}.yaml`);
  const { value, diagnostics } = kindOf(readFileSync(file, 'utf8'), id);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function paper(yaml: string, context: Partial<DocumentContext> = {}): Outcome<Document> {
  const value = mappingOf(yaml);
  const loai = /^loai: (\S+)/m.exec(yaml)?.[1] ?? 'ke-hoach';
  return readDocument(value, builtIn(loai), { kem_theo: new Map(), ...context });
}

/** The head and foot that every sound paper of these tests has. */
export const head = `loai: ke-hoach
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân tỉnh Sông Thượng, ky_hieu: UBND }
dia_danh: Sông Thượng
so: 21
ngay: 2025-01-16
trich_yeu: Thực hiện công tác dân vận năm 2025
`;
export const foot = `noi_nhan: [Thường trực Tỉnh ủy (b/c), Các sở]
nguoi_ky: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lương Thục Anh }
`;

/** Findings as `code "what is marked"`, with the path in front. */
export function findings(yaml: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path, span }) =>
    `${path ?? ''}: ${code} ${JSON.stringify(yaml.slice(span.start, span.end))}`.replace('schema/', ''),
  );
}
