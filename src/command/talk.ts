import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host, HostError } from '../base/host.ts';
import { shortPath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { allMessages } from '../check/messages.ts';
import { refusalOf } from '../pipeline/refusal.ts';
import { printText } from '../report/print-text.ts';

export type Lang = 'vi' | 'en';

/** How a command speaks: results to stdout, talk to stderr, in the person's language. */
export class Talk {
  readonly host: Host;
  readonly lang: Lang;
  readonly color: boolean;
  /** Faults of danvan are told with their stack trace. */
  readonly debug: boolean;

  constructor(host: Host, lang: Lang, debug = false) {
    this.host = host;
    this.lang = lang;
    this.debug = debug;
    this.color = host.terminal && host.env('NO_COLOR') === undefined;
  }

  /** Prints findings with their places; paths as seen from the working folder. */
  say(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string> = new Map()): void {
    if (diagnostics.length === 0) return;
    const short = (file: string): string => shortPath(this.host.cwd, file);
    const seen = diagnostics.map((d) => ({ ...d, span: { ...d.span, file: short(d.span.file) } }));
    const shown = new Map([...texts].map(([file, text]) => [short(file), text]));
    this.host.err(printText(seen, shown, { lang: this.lang, color: this.color, messages: allMessages }));
  }

  /** Says which file the operating system refused, and why. */
  refused(error: HostError): void {
    this.say([refusalOf(error)]);
  }

  /** Says that danvan itself failed, while it was at a file or at none; with `--debug`, where. */
  fault(error: unknown, file = ''): void {
    this.complain('command/loi-danvan', file, {
      loi: error instanceof Error ? error.message : String(error),
    });
    if (this.debug && error instanceof Error) this.host.err(`${error.stack ?? ''}\n`);
  }

  /** One finding about a file as a whole, or about no file at all. */
  complain(code: string, file: string, params: Diagnostic['params'] = {}): void {
    this.say([{ code, severity: 'error', span: fileSpan(file), params }]);
  }
}
