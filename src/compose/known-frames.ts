import { Memory } from '../base/remember.ts';
import type { Style } from '../block/block.ts';
import type { Face } from '../face/face.ts';
import type { Document } from '../model/document.ts';
import type { Form } from '../rulebook/form.ts';
import type { Flow } from './flow.ts';
import type { Work } from './work.ts';

/** A frame as it was built: all that its builder asked for, and what came of it. */
interface Built {
  /** Fields of the paper that were read, as JSON. */
  readonly fields: ReadonlyMap<keyof Document, string>;
  /** Styles that were looked up in the book of the file, before the builder entered any. */
  readonly looked: ReadonlyMap<string, Style | undefined>;
  readonly entered: ReadonlyMap<string, Style>;
  readonly flow: Flow;
}

/** The latest frames of each element: papers that take turns have one each. */
const most = 4;

/** Elements of how many surroundings are remembered for a form and face, at most twice over. */
const room = 16;

const known = new WeakMap<Form, WeakMap<Face, Memory<string, Built[]>>>();

/**
 * The blocks of an element that frames the content, as they were built for an earlier paper of which all that the builder
 * asked was the same. Papers of a batch differ in what they say, hardly in letterhead and signature. `build` reads nothing
 * but the work it is given, and enters nothing but styles; where it finds fault its answer is not kept.
 */
export function knownFrame(work: Work, name: string, build: (work: Work) => Flow): Flow {
  const memory = memoryOf(work);
  const key = JSON.stringify([name, work.standing, work.textWidth, [...work.elements]]);
  const before = memory.get(key) ?? [];
  const same = before.find((built) => holds(built, work));
  if (same) {
    for (const [id, style] of same.entered) work.styles.set(id, style);
    return same.flow;
  }
  const built = record(work, build);
  if (built.sound) memory.set(key, [built, ...before].slice(0, most), 1);
  return built.flow;
}

function memoryOf({ form, face }: Work): Memory<string, Built[]> {
  const faces = known.get(form) ?? new WeakMap<Face, Memory<string, Built[]>>();
  known.set(form, faces);
  const memory = faces.get(face) ?? new Memory<string, Built[]>(room);
  faces.set(face, memory);
  return memory;
}

function holds({ fields, looked }: Built, { document, styles }: Work): boolean {
  for (const [id, style] of looked) if (styles.get(id) !== style) return false;
  for (const [field, text] of fields) if (textOf(document[field]) !== text) return false;
  return true;
}

function textOf(field: unknown): string {
  return JSON.stringify(field) ?? '';
}

function record(work: Work, build: (work: Work) => Flow): Built & { readonly sound: boolean } {
  const fields = new Map<keyof Document, string>();
  const styles = new WatchedStyles(work.styles);
  let whole = false;
  const note = (target: Document, key: string | symbol): keyof Document => {
    const field = key as keyof Document;
    if (!fields.has(field)) fields.set(field, textOf(target[field]));
    return field;
  };
  const document = new Proxy(work.document, {
    get: (target, key) => target[note(target, key)],
    has: (target, key) => note(target, key) in target,
    ownKeys(target) {
      whole = true;
      return Reflect.ownKeys(target);
    },
  });
  const [lists, findings] = [work.lists.size, work.diagnostics.length];
  const flow = build({ ...work, document, styles });
  const clean = work.lists.size === lists && work.diagnostics.length === findings;
  return { fields, looked: styles.looked, entered: styles.entered, flow, sound: clean && !whole };
}

/** The book of styles, with a note of what was looked up and entered. */
class WatchedStyles extends Map<string, Style> {
  readonly looked = new Map<string, Style | undefined>();
  readonly entered = new Map<string, Style>();
  readonly #book: Map<string, Style>;

  constructor(book: Map<string, Style>) {
    super();
    this.#book = book;
  }

  override get(id: string): Style | undefined {
    const style = this.#book.get(id);
    if (!this.entered.has(id) && !this.looked.has(id)) this.looked.set(id, style);
    return style;
  }

  override set(id: string, style: Style): this {
    this.#book.set(id, style);
    this.entered.set(id, style);
    return this;
  }
}
