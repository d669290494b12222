/** A data file that cannot be read on; `code` is a diagnostic of the area `rows`. */
export class Unreadable extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'Unreadable';
    this.code = code;
    this.params = params;
  }
}
