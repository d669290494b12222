import type { Scalar } from '../base/value.ts';

/** Every character that Markdown, or a check of what was typed for it, takes for a mark. */
const marks = [...'\\`*_#+-|^.)(~><[]!&=:{}•○●▪■–—', '\n'];
/** The first of the 32 noncharacters that no source may hold; each stands for the mark of its number. */
const first = 0xfdd0;

const coverOf = new Map(marks.map((mark, i) => [mark, String.fromCharCode(first + i)]));
const stretches = /[\ufdd0-\ufdef]/g;

/** A scalar in which what is data holds no marks: each is covered by a character of the same length. */
export function covered(scalar: Scalar): Scalar {
  if (!scalar.literal) return scalar;
  const { text } = scalar;
  let out = '';
  let done = 0;
  for (const [from, to] of scalar.literal) {
    const data = [...text.slice(from, to)].map((character) => coverOf.get(character) ?? character);
    out += text.slice(done, from) + data.join('');
    done = to;
  }
  return { ...scalar, text: out + text.slice(done) };
}

/** Text as it is printed; a line end inside data is a space, as any other. */
export function uncovered(text: string): string {
  return text.replace(stretches, (cover) => (marks[cover.charCodeAt(0) - first] ?? cover).replace('\n', ' '));
}
