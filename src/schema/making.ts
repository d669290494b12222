import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { plain, type Rich } from '../base/inline.ts';
import { limits } from '../base/limits.ts';
import type { Outcome } from '../base/outcome.ts';
import { parseInline, parseParagraphs } from '../markdown/running-text.ts';
import { asGiven, type Line } from './line.ts';

/** What gathers while well-shaped values become a Document. */
export class Making {
  readonly found: Diagnostic[] = [];

  /** The value of an outcome; its findings are kept. */
  take<T>(outcome: Outcome<T>, otherwise: T): T {
    this.found.push(...outcome.diagnostics);
    return outcome.value ?? otherwise;
  }

  /** One paragraph of running text. */
  rich(line: Line): Rich {
    return line.nguyen_van ? this.verbatim(line) : this.take(parseInline(line.scalar), []);
  }

  /** Paragraphs of running text, parted by blank lines. */
  paragraphs(line: Line): readonly Rich[] {
    return line.nguyen_van ? [this.verbatim(line)] : this.take(parseParagraphs(line.scalar), []);
  }

  private verbatim({ scalar }: Line): Rich {
    const { length } = scalar.text;
    const params = { co: length, toi_da: limits.paragraph };
    if (length > limits.paragraph) this.found.push(problem('markdown/doan-qua-dai', scalar.span, params));
    return asGiven(scalar.text);
  }

  /** Plain characters: of a name or a position the law, not the author, says how they look. */
  plain(line: Line): string {
    const rich = this.rich(line);
    if (rich.some((each) => each.type === 'text' && (each.bold || each.italic || each.sup))) {
      this.found.push(
        problem('schema/khong-nhan-dam-nghieng', line.scalar.span, { gia_tri: line.scalar.text }),
      );
    }
    return plain(rich);
  }

  maybe<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
    return value === undefined ? undefined : read(value);
  }
}
