/** Characters of the texts that one memory keeps, at most twice over: a paper of ten pages, and what it shares with the next. */
const usualRoom = 1 << 15;

/** What an entry weighs besides its text, in characters: short texts that never come back fill no memory either. */
const entryWeight = 64;

/** The latest of what was set or asked for, by key; what nobody asks for any more goes when the room is filled. */
export class Memory<Key, T extends object> {
  readonly #room: number;
  #recent = new Map<Key, Entry<T>>();
  #before = new Map<Key, Entry<T>>();
  #held = 0;

  /** `room`: what the entries may weigh; at most twice as much is held. */
  constructor(room: number) {
    this.#room = room;
  }

  get(key: Key): T | undefined {
    const known = this.#recent.get(key);
    if (known !== undefined) return known.value;
    const older = this.#before.get(key);
    if (older !== undefined) this.#put(key, older);
    return older?.value;
  }

  /** `weight`: of the entry, in the units of the room. */
  set(key: Key, value: T, weight: number): void {
    this.#put(key, { value, weight });
  }

  #put(key: Key, entry: Entry<T>): void {
    this.#held += entry.weight;
    if (this.#held > this.#room) {
      this.#before = this.#recent;
      this.#recent = new Map();
      this.#held = entry.weight;
    }
    this.#recent.set(key, entry);
  }
}

interface Entry<T> {
  readonly value: T;
  readonly weight: number;
}

/**
 * A function of a text that remembers its latest answers, so that what rules ask again and again, and what the papers
 * of a batch have in common, is worked out once. Answers are shared: whoever gets one changes nothing in it.
 */
export function remembered<T extends object>(
  compute: (text: string) => T,
  room: number = usualRoom,
): (text: string) => T {
  const answers = new Memory<string, T>(room);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    answers.set(text, answer, text.length + entryWeight);
    return answer;
  };
}
