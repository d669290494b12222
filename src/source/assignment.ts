import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { entryOf, type Mapping, type Value } from '../base/value.ts';
import { readSource } from './read-source.ts';

/** `nguoi_ky.ho_ten=Lò Thị Sao Mai` of a command line, read as the line of YAML that it stands for. */
export interface Assignment {
  /** `['nguoi_ky', 'ho_ten']`. */
  readonly path: readonly string[];
  /** With spans into the text of the assignments. */
  readonly value: Value;
  /** How the value is written in YAML, the likeliest first; the last is in quotes. */
  readonly spellings: readonly string[];
}

export interface Assignments {
  /** What the spans count in: one line an assignment. */
  readonly text: string;
  readonly all: readonly Assignment[];
  readonly diagnostics: readonly Diagnostic[];
}

const form = /^([a-z_][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)*)=([\s\S]*)$/i;

export function isAssignment(argument: string): boolean {
  return form.test(argument);
}

/**
 * Reads assignments in order; `file` is what messages call the command line. A value is YAML as a clerk would type it;
 * what YAML would cut or read otherwise is taken as the text that it is. An empty value, like `~`, is blank.
 */
export function readAssignments(file: string, given: readonly string[]): Assignments {
  if (given.length === 0) return { text: '', all: [], diagnostics: [] };
  const lines = given.map((each) => {
    const [, key = '', typed = ''] = form.exec(each) ?? [];
    const spellings = spellingsOf(typed.trim());
    return { key, spellings, line: `${key}: ${spellings[0]}` };
  });
  const text = lines.map(({ line }) => line).join('\n');
  const source = readSource(file, new TextEncoder().encode(text));
  const read = source.value?.type === 'mapping' ? source.value : undefined;
  const diagnostics: Diagnostic[] = given.flatMap((each) =>
    isAssignment(each) ? [] : problem('source/gan-sai', { file, start: 0, end: 0 }, { tu: each }),
  );
  const all = lines.flatMap(({ key, spellings }): Assignment[] => {
    const value = read && entryOf(read, key)?.value;
    return value ? [{ path: key.split('.'), value, spellings }] : [];
  });
  return { text: source.text, all, diagnostics: [...diagnostics, ...source.diagnostics] };
}

function spellingsOf(typed: string): readonly [string, ...string[]] {
  if (typed === '' || typed === '~') return ['~'];
  const { value, diagnostics } = readSource('', new TextEncoder().encode(`v: ${typed}`));
  const inner = value?.type === 'mapping' ? entryOf(value, 'v')?.value : undefined;
  const whole = value?.type === 'mapping' && value.entries.length === 1;
  const clean = diagnostics.length === 0 && whole && inner && !/[\n\r]/.test(typed);
  const quotes = inQuotes(typed);
  if (!clean) return [quotes];
  if (inner.type !== 'scalar' || /^["']/.test(typed)) return [typed];
  return inner.text === typed.normalize('NFC') ? [typed, quotes] : [quotes];
}

/** Text in double quotes, whatever it holds. */
export function inQuotes(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t');
  return `"${escaped.replace(/\r?\n/g, '\\n')}"`;
}

/** A mapping with a value at a path, groups made where there are none; undefined where the path leads into a text or list. */
export function withValueAt(mapping: Mapping, path: readonly string[], value: Value): Mapping | undefined {
  const [key = '', ...rest] = path;
  const entry = entryOf(mapping, key);
  const empty: Mapping = { type: 'mapping', entries: [], span: value.span };
  const blank = entry?.value.type === 'scalar' && entry.value.blank;
  const inner = entry && !blank ? entry.value : empty;
  const below =
    rest.length === 0 ? value : inner.type === 'mapping' ? withValueAt(inner, rest, value) : undefined;
  if (!below) return undefined;
  if (!entry) {
    return { ...mapping, entries: [...mapping.entries, { key, keySpan: value.span, value: below }] };
  }
  return {
    ...mapping,
    entries: mapping.entries.map((each) => (each === entry ? { ...each, value: below } : each)),
  };
}
