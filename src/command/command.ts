import type { Exit } from './exit.ts';
import type { Lang, Talk } from './talk.ts';

export type Words = Readonly<Record<Lang, string>>;

/** An option as commander writes it: `-o, --output <thu-muc>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: Words;
  /** May be given several times; the command gets a list. */
  readonly many?: boolean;
}

/** A command, as data: what it is called, what it takes, what it does. */
export interface CommandSpec {
  readonly name: string;
  /** Its operands: `<tep...>`. */
  readonly operands: string;
  readonly about: Words;
  readonly options: readonly OptionSpec[];
  run(talk: Talk, operands: readonly string[], options: Readonly<Record<string, unknown>>): Promise<Exit>;
}
