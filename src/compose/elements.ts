import { plain, text } from '../base/inline.ts';
import { canCu, led } from './can-cu.ts';
import { cuoiTrang } from './cuoi-trang.ts';
import { dauTrang } from './dau-trang.ts';
import { contentOf, type Flow, frameOf } from './flow.ts';
import { kinhGui } from './kinh-gui.ts';
import { knownFrame } from './known-frames.ts';
import { lichTrinh } from './lich-trinh.ts';
import type { Element, Vocabulary } from './markup.ts';
import { noiDung } from './noi-dung.ts';
import { part, partStyle, styled } from './styled.ts';
import { titlePart } from './ten-loai.ts';
import type { Work } from './work.ts';

/** One element that a template may emit: its attributes, and the blocks it becomes. */
interface Builder {
  readonly attributes: readonly string[];
  /** Elements that may stand inside it. */
  readonly inside?: readonly string[];
  readonly build: (work: Work, element: Element) => Flow;
}

const paragraphOf =
  (id: 'giua' | 'tham-quyen' | 'cau-ban-hanh') =>
  (work: Work, { content }: Element): Flow =>
    content.length > 0 ? [contentOf(part(work, id, content), { open: true })] : [];

const builders: Readonly<Record<string, Builder>> = {
  'dau-trang': {
    attributes: [],
    build: (work) => knownFrame(work, 'dau-trang', (own) => frameOf(dauTrang(own))),
  },
  'ten-loai': { attributes: [], build: (work, { content }) => frameOf(titlePart(work, 'ten-loai', content)) },
  'trich-yeu': {
    attributes: [],
    build: (work, { content }) => frameOf(titlePart(work, 'trich-yeu', content)),
  },
  'kinh-gui': { attributes: [], build: (work) => frameOf(kinhGui(work)) },
  'tham-quyen': { attributes: [], build: paragraphOf('tham-quyen') },
  'can-cu': { attributes: [], build: canCu },
  'cau-ban-hanh': { attributes: [], build: paragraphOf('cau-ban-hanh') },
  doan: { attributes: ['dau'], build: doan },
  giua: { attributes: [], build: paragraphOf('giua') },
  nhan: { attributes: ['ten'], build: nhan },
  'danh-sach': { attributes: ['ten'], inside: ['dong'], build: danhSach },
  dong: { attributes: [], build: () => [] },
  'lich-trinh': { attributes: ['stt', 'thoi-gian', 'noi-dung', 'thuc-hien'], build: agenda },
  'noi-dung': { attributes: [], build: (work) => noiDung(work, work.document.noi_dung) },
  'ket-thuc': {
    attributes: [],
    build: (work) => work.document.ket_thuc.map((content) => contentOf(part(work, 'ket-thuc', content))),
  },
  'cuoi-trang': {
    attributes: [],
    build: (work) => knownFrame(work, 'cuoi-trang', (own) => frameOf(cuoiTrang(own))),
  },
};

/** Every element with its attributes. */
export const vocabulary: Vocabulary = Object.fromEntries(
  Object.entries(builders).map(([name, { attributes }]) => [name, attributes]),
);

/** Whether an element may stand inside another; `undefined` is the template itself. */
export function mayStandIn(name: string, outer: string | undefined): boolean {
  if (outer !== undefined) return builders[outer]?.inside?.includes(name) ?? false;
  return !Object.values(builders).some(({ inside }) => inside?.includes(name));
}

/** The blocks of one element. */
export function build(work: Work, element: Element): Flow {
  return builders[element.name]?.build(work, element) ?? [];
}

/** A paragraph; the words of `dau` come first, unless it begins with them already. */
function doan(work: Work, { attributes, content }: Element): Flow {
  const words = plain(content).trim();
  if (words === '') return [];
  const { dau = '' } = attributes;
  const begun = dau === '' || words.toLowerCase().startsWith(dau.toLowerCase());
  return [contentOf(part(work, 'doan', begun ? content : [text(`${dau} `), ...content]))];
}

/** `Thời gian: 07 giờ 30 phút …`; nothing where the text is missing. */
function nhan(work: Work, { attributes, content }: Element): Flow {
  if (content.length === 0) return [];
  return [contentOf(part(work, 'doan', [text(`${attributes.ten ?? ''}: `), ...content]))];
}

/** A label with its only line beside it, or with its lines below, each after a dash. */
function danhSach(work: Work, { attributes, children }: Element): Flow {
  const lines = children.map(({ content }) => content).filter((content) => plain(content).trim() !== '');
  const label = attributes.ten ?? '';
  const [only, ...others] = lines;
  if (!only) return [];
  if (others.length === 0) return [contentOf(part(work, 'doan', [text(`${label}: `), ...only]))];
  const held = { keepNext: true, keepLines: true };
  return [
    contentOf(part(work, 'doan', [text(`${label}:`)], held)),
    ...lines.map((line) => contentOf(styled(work, partStyle(work, 'gach'), led(line, '- ')))),
  ];
}

function agenda(work: Work, { attributes }: Element): Flow {
  return lichTrinh(work, work.document.lich_trinh, {
    stt: attributes.stt ?? '',
    thoi_gian: attributes['thoi-gian'] ?? '',
    noi_dung: attributes['noi-dung'] ?? '',
    thuc_hien: attributes['thuc-hien'] ?? '',
  });
}
