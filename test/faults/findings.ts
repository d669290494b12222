/** A finding as the program prints it: `plan.yaml:3:5: lỗi: …` and, on its last line, path, clause and code. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly code: string;
  /** The whole of it, as a person reads it. */
  readonly text: string;
}

const head = /^(?:(.+?)(?::(\d+):(\d+))?: )?(lỗi|cảnh báo|lưu ý): /;

/** The findings in what the program said to stderr. */
export function findingsIn(said: string): Finding[] {
  const found: Finding[] = [];
  for (const text of said.split(/\n(?=\S)/)) {
    const [start, file = '', line = '0', column = '0', severity = ''] = head.exec(text) ?? [];
    if (start === undefined) continue;
    const code = /(\S+\/\S+)\s*$/.exec(text)?.[1] ?? '';
    found.push({ file, line: Number(line), column: Number(column), severity, code, text });
  }
  return found;
}
