import { unzipSync, type Zippable, zipSync } from 'fflate';
import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';

/** Numbers from a seed, the same on every machine: 0 up to `below`. */
export type Dice = (below: number) => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pieces = [
  ...[
    '{{',
    '}}',
    '{{x}}',
    '{{#each}}',
    '&a',
    '*a',
    '!!binary x',
    '%YAML 1.1',
    '---\n',
    '- ',
    ': ',
    '? ',
    '| ',
    '>',
    '#',
  ],
  ...[
    '<b>',
    '</doan>',
    '<doan>',
    '&#0;',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ufffd',
    '😀',
    '\r',
    '\t',
    '\n\n',
    '   ',
    '`',
    '**',
  ],
  ...[
    '99999999999999999999',
    '-1',
    '1e999',
    '0x10',
    '__proto__',
    'constructor: 1',
    '../../x',
    '/abs',
    'con',
    'a\nb',
    '"',
    "'",
  ],
].map((text) => new TextEncoder().encode(text));

/** Bytes turned, cut out, put in, doubled, or joined with those of another file. */
export function mutatedBytes(bytes: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  let own = bytes;
  for (let times = 1 + roll(4); times > 0; times -= 1) {
    const at = roll(own.length + 1);
    const end = Math.min(own.length, at + 1 + roll(40));
    const [before, between, after] = [own.slice(0, at), own.slice(at, end), own.slice(end)];
    switch (roll(6)) {
      case 0:
        own = joined(
          before,
          between.map((byte) => byte ^ (1 << roll(8))),
          after,
        );
        break;
      case 1:
        own = joined(before, after);
        break;
      case 2:
        own = joined(before, pieces[roll(pieces.length)] ?? own, between, after);
        break;
      case 3:
        own = joined(before, between, between, after);
        break;
      case 4:
        own = joined(
          before,
          Uint8Array.from({ length: 1 + roll(6) }, () => roll(256)),
          after,
        );
        break;
      default:
        own = joined(before, other.slice(roll(other.length + 1)));
    }
  }
  return own;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const texts = [
  ...[
    '',
    ' ',
    '~',
    'null',
    '0',
    '-1',
    '08',
    '1e9',
    'true',
    '2026-02-30',
    '{{x.y}}',
    '{{',
    '\u0007',
    'a\nb\n\nc',
    '# a',
  ],
  ...['| a |', '[', 'x'.repeat(5000)],
];

/** YAML with nodes taken out, doubled, exchanged, of another kind, or wrapped. Text that is no YAML is mutated as bytes. */
export function mutatedYaml(bytes: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  const [document, foreign] = [bytes, other].map((from) =>
    parseDocument<Node, false>(new TextDecoder().decode(from)),
  );
  if (!document || !foreign || document.errors.length + foreign.errors.length > 0) {
    return mutatedBytes(bytes, other, roll);
  }
  for (let times = 1 + roll(3); times > 0; times -= 1) {
    const [own, theirs] = [nodesOf(document.contents), nodesOf(foreign.contents)];
    const chosen = own[roll(own.length || 1)];
    const from = roll(2) === 0 ? theirs : own;
    if (chosen) changeNode(chosen, from[roll(from.length || 1)], roll);
  }
  const { contents } = document;
  try {
    if (roll(12) === 0) document.contents = wrapped(contents, 1 + roll(80));
    return new TextEncoder().encode(document.toString());
  } catch {
    // A node put inside itself cannot be written: other mutants are as good.
    return mutatedBytes(bytes, other, roll);
  }
}

function nodesOf(contents: Node | null): Node[] {
  const found: Node[] = [];
  visit(contents, { Node: (_, node) => void found.push(node) });
  return found;
}

function changeNode(chosen: Node, given: Node | undefined, roll: Dice): void {
  const other = given ? (given.clone() as Node) : new Scalar('x');
  if (isSeq(chosen)) {
    const at = roll(chosen.items.length || 1);
    const what = roll(3);
    if (what === 0) chosen.items.splice(at, 1);
    else chosen.items.splice(at, what - 1, what === 1 ? chosen.items[at] : other);
  } else if (isMap(chosen)) {
    const at = roll(chosen.items.length || 1);
    const pair = chosen.items[at];
    if (roll(3) === 0) chosen.items.splice(at, 1);
    else if (pair) pair.value = other;
  } else if (isScalar(chosen)) {
    const text = texts[roll(texts.length)];
    chosen.value = [text, `${String(chosen.value)}${text}`, 1, true, null, 1.5][roll(6)];
  }
}

function wrapped(inner: Node | null, times: number): Node {
  let node: Node = inner ?? new Scalar(null);
  for (let n = 0; n < times; n += 1) {
    const outer = n % 2 === 0 ? new YAMLSeq() : new YAMLMap();
    if (outer instanceof YAMLMap) outer.set('noi_dung', node);
    else outer.add(node);
    node = outer;
  }
  return node;
}

/** A workbook with the bytes of its archive, or of one part in it, mutated. */
export function mutatedBook(bytes: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  if (roll(3) === 0) return mutatedBytes(bytes, other, roll);
  const parts: Zippable = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[roll(names.length)] ?? '';
  const part = parts[name];
  if (roll(8) === 0) delete parts[name];
  else if (part instanceof Uint8Array) parts[name] = mutatedBytes(part, part, roll);
  return zipSync(parts);
}
