import { type IndentFacts, indentFacts } from './docx-styles.ts';
import { childOf, type Element, elementsOf, valOf } from './xml.ts';

/** Counts the automatic numbers of a document: ask once for every numbered paragraph, in order. */
export type Numbering = (list: string, level: number) => string;

/** The indents that a level of a list gives to its paragraphs. */
export type LevelIndents = (list: string, level: number) => IndentFacts;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Word's letters: a to z, then aa, bb. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

function counted(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'lowerLetter') return letter(count);
  if (format === 'upperLetter') return letter(count).toUpperCase();
  return format === 'none' ? '' : String(count);
}

function readLevels(element: Element): ReadonlyMap<number, Level> {
  const levels = elementsOf(element).filter((child) => child.name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl']),
      {
        start: Number(valOf(level, 'w:start') ?? 0),
        format: valOf(level, 'w:numFmt') ?? 'decimal',
        text: valOf(level, 'w:lvlText') ?? '',
      },
    ]),
  );
}

/** Reads the indents of numbering.xml. */
export function readLevelIndents(root: Element | undefined): LevelIndents {
  const byList = new Map<string, readonly IndentFacts[]>();
  const abstracts = new Map<string | undefined, readonly IndentFacts[]>();
  for (const child of elementsOf(root)) {
    if (child.name === 'w:abstractNum') {
      const levels: IndentFacts[] = [];
      for (const level of elementsOf(child)) {
        const at = Number(level.attributes['w:ilvl']);
        if (level.name === 'w:lvl' && at >= 0 && at < 9) levels[at] = indentFacts(childOf(level, 'w:pPr'));
      }
      abstracts.set(child.attributes['w:abstractNumId'], levels);
    } else if (child.name === 'w:num') {
      byList.set(child.attributes['w:numId'] ?? '', abstracts.get(valOf(child, 'w:abstractNumId')) ?? []);
    }
  }
  return (list, level) => byList.get(list)?.[level] ?? {};
}

/** Reads numbering.xml; without one no list prints anything. */
export function readNumbering(root: Element | undefined): Numbering {
  const named = (name: string): Element[] => elementsOf(root).filter((element) => element.name === name);
  const abstracts = new Map(
    named('w:abstractNum').map((a) => [a.attributes['w:abstractNumId'], readLevels(a)]),
  );
  const nums = new Map(named('w:num').map((num) => [num.attributes['w:numId'], num]));
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const override = (num: Element, level: number): number | undefined => {
    const found = elementsOf(num).find(
      (child) => child.name === 'w:lvlOverride' && Number(child.attributes['w:ilvl']) === level,
    );
    const start = valOf(found, 'w:startOverride');
    return start === undefined ? undefined : Number(start);
  };

  return (list, level) => {
    const num = nums.get(list);
    const abstract = valOf(num, 'w:abstractNumId');
    const levels = abstracts.get(abstract ?? '');
    const own = levels?.get(level);
    if (num === undefined || abstract === undefined || levels === undefined || own === undefined) return '';
    const state = counts.get(abstract) ?? [];
    counts.set(abstract, state);
    const first = begun.has(`${list}/${level}`) ? undefined : override(num, level);
    begun.add(`${list}/${level}`);
    const before = state[level];
    state.length = level + 1;
    state[level] = first ?? (before === undefined ? own.start : before + 1);
    for (let above = 0; above < level; above += 1) state[above] ??= levels.get(above)?.start ?? 1;
    if (own.format === 'bullet') return own.text;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return counted(state[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}
