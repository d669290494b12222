import type { Nodes } from 'mdast';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { type Scalar, spanWithin } from '../base/value.ts';
import { covered, uncovered } from './literal.ts';

/** One scalar while it is being read, and what was found in it. Offsets are those of `scalar.text`. */
export interface Reading {
  readonly scalar: Scalar;
  readonly found: Diagnostic[];
}

/** Begins to read a scalar: what of it is data is covered. */
export function readingOf(scalar: Scalar): Reading {
  return { scalar: covered(scalar), found: [] };
}

/** Notes an error over [from, to) of the scalar's text. */
export function report(
  reading: Reading,
  code: string,
  from: number,
  to: number,
  params: Readonly<Record<string, string | number>> = {},
  severity: Diagnostic['severity'] = 'error',
): void {
  const told = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? uncovered(value) : value,
    ]),
  );
  reading.found.push(problem(code, spanWithin(reading.scalar, from, to), told, { severity }));
}

/** Where a node begins and ends in the scalar's text. */
export function extent(node: Nodes): readonly [from: number, to: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The characters of a node as they were typed. */
export function typed(reading: Reading, node: Nodes): string {
  return reading.scalar.text.slice(...extent(node));
}

const longest = 24;

/** A few words around a place, for a message to show. */
export function excerpt(text: string, from: number, to: number): string {
  const words = text.slice(from, Math.min(to, from + longest)).replaceAll('\n', ' ');
  return to > from + longest ? `${words}…` : words;
}
