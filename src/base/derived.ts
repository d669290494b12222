/**
 * What was worked out from an object as it stands among others, kept as long as both are. Whoever gets an answer changes
 * nothing in it, nor in the two objects.
 */
export class Derived<Among extends object, Own extends object, Answer> {
  readonly #answers = new WeakMap<Among, WeakMap<Own, Map<string, Answer>>>();

  /** `how`: what the answer depends on besides. */
  of(among: Among, own: Own, how: string, work: () => Answer): Answer {
    const group = this.#answers.get(among) ?? new WeakMap<Own, Map<string, Answer>>();
    this.#answers.set(among, group);
    const answers = group.get(own) ?? new Map<string, Answer>();
    group.set(own, answers);
    const known = answers.get(how);
    if (known !== undefined) return known;
    const answer = work();
    answers.set(how, answer);
    return answer;
  }
}
