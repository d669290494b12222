/** Lines of one text, counted once; positions are found in it without reading it again. */
export class Lines {
  readonly text: string;
  private readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The line (from 0) that an offset stands on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The characters of a line (from 0), without its end. */
  line(line: number): string {
    const end = line + 1 < this.starts.length ? this.startOf(line + 1) - 1 : this.text.length;
    return this.text.slice(this.startOf(line), end).replace(/\r$/, '');
  }
}
