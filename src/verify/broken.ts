/** A file that its reader cannot follow. `reason` is an ASCII slug for the message: `zip`, `crc`, `xml`, `xref`. */
export class Broken extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`broken file: ${reason}`);
    this.name = 'Broken';
    this.reason = reason;
  }
}
