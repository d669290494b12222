import { listenToAll } from './elements.ts';

/** The texts that cells name by number; of a text in several looks the words alone, without reading aids. */
export function sharedTexts(pieces: Iterable<string>): readonly string[] {
  const texts: string[] = [];
  const words = new Words();
  listenToAll(pieces, {
    open: (name) => {
      if (name === 'si') words.begin();
      words.open(name);
    },
    text: (text) => words.text(text),
    close: (name) => {
      words.close(name);
      if (name === 'si') texts.push(words.said);
    },
  });
  return texts;
}

/** Gathers the words of one text: its `t` elements, those of phonetic runs (`rPh`) left out. */
export class Words {
  private gathered = '';
  private inText = false;
  private aside = 0;

  begin(): void {
    this.gathered = '';
  }

  open(name: string): void {
    if (name === 'rPh') this.aside += 1;
    if (name === 't') this.inText = this.aside === 0;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside -= 1;
    if (name === 't') this.inText = false;
  }

  /** Spreadsheets write a control character as `_x000D_`; a line ends with a line feed alone. */
  get said(): string {
    return this.gathered
      .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll('\r\n', '\n');
  }
}
