import type { NumberLevel } from '../block/block.ts';
import type { Body } from '../model/body.ts';
import type { NumberForm } from '../rulebook/number-form.ts';
import { labelOf } from '../rulebook/numeral.ts';
import type { Work } from './work.ts';

/** A numbered item in its count, and the ground on which the items inside it are counted. */
export interface Place {
  /** The counts from the outermost item down to this one. */
  readonly values: readonly number[];
  /** Where the item stands in a list that a word processor counts; undefined: its label is literal text. */
  readonly at?: { readonly list: string; readonly level: number };
  /** Its depth; 0 above the first level, undefined where a list line stands between. */
  readonly depth?: number;
}

export interface Numbered extends Place {
  readonly form: NumberForm;
  readonly depth: number;
  readonly label: string;
}

/** Counts the items of one paper. `count` is the place of the item among its siblings, from 1. */
export type Numbering = (depth: number, parent: Place, count: number) => Numbered;

/**
 * The forms by depth for a body. Without a titled item at the top, ordered items begin at the first Arabic form, unless
 * the paper chose its forms itself.
 */
export function chainFor(work: Work, body: Body): readonly NumberForm[] {
  const { chain } = work.form;
  const top = body.filter((node) => node.type === 'muc' && node.depth === 1);
  const chosen = work.document.trinh_bay.danh_so !== undefined;
  if (chosen || top.length === 0 || top.some((node) => node.type === 'muc' && node.titled)) return chain;
  const at = chain.findIndex((form) => form.count === 'arabic' && !form.ownLine && !form.continuous);
  return at > 0 ? chain.slice(at) : chain;
}

/**
 * Numbers in lists of their own wherever a word processor can count so: a list begins wherever a count is independent
 * of the items around it, and goes on below its items as long as every level can be expressed.
 */
export function numbering(work: Work, chain: readonly NumberForm[]): Numbering {
  const running = new Map<string, number>();
  const lasting = new Map<string, string>();
  const open = new Map<Place, string>();

  return (depth, parent, count) => {
    const form = formAt(chain, depth);
    const value = form.continuous ? (running.get(form.id) ?? 0) + 1 : count;
    if (form.continuous) running.set(form.id, value);
    const values = [...parent.values, value];
    return { form, depth, label: labelOf(form, values), values, at: place(depth, form, parent, count) };
  };

  function place(depth: number, form: NumberForm, parent: Place, count: number): Place['at'] {
    if (parent.at && parent.depth === depth - 1 && !form.continuous) {
      const level = parent.at.level + 1;
      const known = work.lists.get(parent.at.list)?.levels.length ?? 0;
      if (level < known) return { list: parent.at.list, level };
    }
    const levels = levelsFrom(chain, depth);
    if (levels.length === 0) return undefined;
    // Items under a list line have the counts of those around it, and are counted by themselves.
    const existing = form.continuous ? lasting.get(form.id) : count > 1 ? open.get(parent) : undefined;
    const list = existing ?? `so-${work.lists.size + 1}`;
    if (!existing) work.lists.set(list, { id: list, levels });
    if (form.continuous) lasting.set(form.id, list);
    else open.set(parent, list);
    return { list, level: 0 };
  }
}

/** The form of a depth; items deeper than the chain take its last form. */
function formAt(chain: readonly NumberForm[], depth: number): NumberForm {
  const form = chain[Math.min(depth, chain.length) - 1];
  if (!form) throw new RangeError('a chain of no forms');
  return form;
}

/** The levels of a list that begins at a depth, down to the first that a word processor cannot count. */
function levelsFrom(chain: readonly NumberForm[], depth: number): readonly NumberLevel[] {
  const levels: NumberLevel[] = [];
  const deepest = Math.max(chain.length, depth);
  for (let at = depth; at <= deepest && levels.length < 9; at += 1) {
    const form = formAt(chain, at);
    const level = at > depth && form.continuous ? undefined : levelOf(form, levels);
    if (!level) break;
    levels.push(level);
  }
  return levels;
}

function levelOf(form: NumberForm, above: readonly NumberLevel[]): NumberLevel | undefined {
  const { titled, untitled, count } = form;
  if (form.ownLine || count === 'letter' || count === 'word') return undefined;
  const sameBold = titled.bold === untitled.labelBold;
  if (!sameBold && untitled.labelBold !== untitled.bold) return undefined;
  const shown = count === 'dotted' ? form.shown : 1;
  const parents = above.slice(above.length - shown + 1);
  if (parents.length < shown - 1 || parents.some((level) => level.format !== 'decimal')) return undefined;
  const own = above.length + 1;
  const numbers = Array.from({ length: shown }, (_, i) => `%${own - shown + 1 + i}`).join('.');
  return {
    format: count === 'roman' ? 'upperRoman' : 'decimal',
    text: `${form.around[0]}${numbers}${form.around[1]}`,
    ...(sameBold ? { bold: titled.bold } : {}),
    ...(sameBold && titled.italic === untitled.italic ? { italic: titled.italic } : {}),
  };
}
