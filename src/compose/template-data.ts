import type { Rich } from '../base/inline.ts';
import type { Document } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import type { Wording } from '../rulebook/wording.ts';
import { type Markup, markup } from '../template/markup.ts';
import { organsInSentence } from './kem-theo.ts';
import { richToMarkup } from './markup.ts';
import { soKyHieuCited } from './so-ky-hieu.ts';

type Value = string | Markup | undefined | readonly Markup[] | Readonly<Record<string, unknown>>;

/**
 * What a template may ask for: the fields of the paper under their YAML keys, running text as markup; then shared facts,
 * which are worked out when they are asked for.
 */
export function templateData(
  document: Document,
  kind: Kind,
  wording: Wording,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const own = Object.entries(kind.rieng).map(
    ([key, { kieu }]) => [key, fieldOf(document.rieng[key], kieu)] as const,
  );
  const fields: Readonly<Record<string, Value>> = {
    ...Object.fromEntries(own),
    loai: document.loai,
    ten_loai: document.ten_loai,
    the_thuc: document.the_thuc,
    co_quan: { ten: organsInSentence(wording, document.co_quan) },
    dia_danh: document.dia_danh,
    so_ky_hieu: soKyHieuCited(wording, document.so, document.ky_hieu),
    ngay: document.ngay as Readonly<Record<string, unknown>>,
    trich_yeu: document.trich_yeu && marked(document.trich_yeu),
    kinh_gui: document.kinh_gui.map(marked),
    mo_dau: document.mo_dau.map(marked),
    ket_thuc: document.ket_thuc.map(marked),
  };
  const data: Record<string, unknown> = Object.assign(Object.create(null), fields);
  for (const name of Object.keys(facts)) {
    const fact = Object.getOwnPropertyDescriptor(facts, name);
    if (fact && !Object.hasOwn(fields, name)) Object.defineProperty(data, name, fact);
  }
  return data;
}

function marked(rich: Rich): Markup {
  return markup(richToMarkup(rich));
}

/** A text, or a list of texts; where the kind wants a list, a single text is a list of one. */
function fieldOf(value: Rich | readonly Rich[] | undefined, kieu: 'doan' | 'danh-sach'): Value {
  if (value === undefined) return undefined;
  if (isList(value)) return value.map(marked);
  return kieu === 'danh-sach' ? [marked(value)].filter(() => value.length > 0) : marked(value);
}

function isList(value: Rich | readonly Rich[]): value is readonly Rich[] {
  return Array.isArray(value[0]);
}
