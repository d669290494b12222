import type { Severity } from '../base/diagnostic.ts';
import type { Fix } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import type { RulebookId } from '../model/document.ts';
import type { Sentence } from '../report/message/messages.ts';
import type { Certainty } from '../rulebook/fact.ts';
import type { CheckedPaper } from './paper.ts';

/** What is told of a rule: what `check` says, what `explain` and docs/rules.md print, what the tests run. */
export interface RuleText {
  readonly id: string;
  /** Error only where a strict văn thư would refuse the paper whatever the context. */
  readonly severity: Severity;
  /** The the-thuc id of the clause, by rulebook where they differ; absent: common sense, not the law. */
  readonly clause?: string | Readonly<Partial<Record<RulebookId, string>>>;
  readonly certainty?: Certainty;
  readonly about: { readonly vi: About; readonly en: About };
  /** At least one; the first is the one that `explain` prints. */
  readonly examples: readonly [Example, ...Example[]];
}

/** One rule about what people type. Its file is src/check/rules/<area>/<slug>.ts, its id `area/slug`. */
export interface Rule extends RuleText {
  /** Only a paper of this style. Absent: both. */
  readonly the_thuc?: CheckedPaper['the_thuc'];
  /**
   * Judges every paragraph by itself: it reads nothing of a paper but its paragraphs, its kind, style and rulebook and its
   * days, and finds in a paper what it finds in each paragraph alone. Of a batch each paragraph is then judged once.
   */
  readonly byParagraph?: true;
  check(paper: CheckedPaper): Iterable<Finding>;
}

/** `what`, `why` and `fix` are sentences with `{param}` slots, as in report/message; `title` names the rule, without slots. */
export interface About extends Sentence {
  readonly title: string;
}

export interface Finding {
  readonly span: Span;
  /** The data path of the value: `noi_nhan[2]`. */
  readonly path?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

/**
 * A wrong and a right spelling of the same thing. Each is the top-level keys that matter, as YAML: they take the place of
 * those keys in a complete sample paper of the `loai` and `the_thuc` that they name (else a state kế hoạch).
 */
export interface Example {
  readonly wrong: string;
  /** Where the findings carry fixes: what `wrong` becomes by them, character for character. */
  readonly right: string;
  /** The characters of `wrong` that each finding covers, in the order of the file. */
  readonly at: string | readonly string[];
  /** Keys of the sample paper that are left out in both. */
  readonly without?: readonly string[];
  /** Other files beside the paper, by name: `danh-ba.yaml`. In `danh-ba.yaml` too `at` is looked for. */
  readonly files?: Readonly<Record<string, string>>;
  /** Today, for rules that ask an undated paper; otherwise 2026-11-22. */
  readonly today?: string;
}
