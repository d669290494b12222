import { remembered } from '../base/remember.ts';
import { engine, strict } from './engine.ts';
import { prepared } from './prepared.ts';

/** A template or partial: where it stands and what it says. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** A place in a text as Handlebars counts: line from 1, column from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Parsed =
  | { readonly ok: true; readonly program: hbs.AST.Program }
  | { readonly ok: false; readonly at: Place };

/** Parses Handlebars. Whatever it throws is a mistake in the text, with the line that it names. */
export const parseTemplate: (text: string) => Parsed = remembered((text) => {
  try {
    return { ok: true, program: prepared.get(text)?.program ?? engine.parse(text) };
  } catch (error) {
    const line = fieldOf(error, 'lineNumber') ?? Number(/on line (\d+)/.exec(messageOf(error))?.[1] ?? 1);
    return { ok: false, at: { line, column: fieldOf(error, 'column') ?? 0 } };
  }
});

/** A template as a function. Throws where it cannot be parsed. */
export const compileTemplate: (text: string) => HandlebarsTemplateDelegate = remembered((text) => {
  const spec = prepared.get(text)?.spec;
  return spec ? engine.template(spec) : engine.compile(text, strict);
});

/** The offset of a place in its text. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column, text.length);
}

function fieldOf(error: unknown, name: 'lineNumber' | 'column'): number | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
