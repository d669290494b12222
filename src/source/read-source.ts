import { Composer, type Document } from 'yaml';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';
import { Lines } from '../base/lines.ts';
import { fileSpan } from '../base/span.ts';
import type { Value } from '../base/value.ts';
import { type Building, buildValue } from './build.ts';
import { checkCharacters, tooLongStretch } from './characters.ts';
import { joinCompactText } from './compact.ts';
import { decode } from './decode.ts';
import { checkLegacyFonts } from './legacy-font.ts';
import { mask } from './mask.ts';
import { scan } from './scan.ts';
import { yamlErrors } from './yaml-error.ts';

export interface Source {
  /** The text that every span of this file counts in. */
  readonly text: string;
  /** The mapping that the file holds; undefined where it cannot be read, with an error that says why. */
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML file. Every error is collected, with its place; nothing in the file is evaluated or coerced. */
export function readSource(file: string, bytes: Uint8Array): Source {
  if (bytes.length > limits.source) {
    const params = { co: Math.ceil(bytes.length / 1024), toi_da: limits.source / 1024 };
    return {
      text: '',
      value: undefined,
      diagnostics: [problem('source/tep-qua-lon', fileSpan(file), params)],
    };
  }
  const { text, sound, diagnostics } = decode(file, bytes);
  if (!sound) return { text, value: undefined, diagnostics };
  const found: Diagnostic[] = [...diagnostics, ...checkCharacters(file, text)];
  const masked = mask(text);
  const scanned = scan(file, text, masked);
  found.push(...scanned.diagnostics);
  const unreadable = (): Source => ({ text, value: undefined, diagnostics: found });

  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, schema: 'failsafe' });
  const documents: Document.Parsed[] = [];
  for (const token of scanned.tokens) {
    if (token.type === 'directive') continue;
    if (token.type === 'document') joinCompactText(token, masked);
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end());

  const lines = new Lines(text);
  const refused = new Set(scanned.diagnostics.map((d) => lines.lineAt(d.span.start)));
  const errors = yamlErrors(file, lines, [
    ...composer.streamInfo().errors,
    ...documents.flatMap((d) => d.errors),
  ]);
  found.push(...errors.filter((d) => !refused.has(lines.lineAt(d.span.start))));
  const [first, second] = documents;
  if (second) {
    const start = text.indexOf('---', first?.range[1] ?? 0);
    const at = start < 0 ? second.range[0] : start;
    found.push(problem('source/nhieu-van-ban', { file, start: at, end: at + 3 }));
  }
  if (!scanned.sound || errors.length > 0) return unreadable();
  const stretch = tooLongStretch(file, text);
  if (stretch) {
    found.push(stretch);
    return unreadable();
  }

  const building: Building = { file, lines, masked, found };
  const value = buildValue(first?.contents, 0, building);
  found.push(...checkLegacyFonts(value));
  if (value.type === 'mapping') return { text, value, diagnostics: found };
  const empty = value.type === 'scalar' && value.blank;
  found.push(empty ? problem('source/trong', fileSpan(file)) : problem('source/goc', value.span));
  return unreadable();
}
