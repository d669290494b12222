import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { pattern } from '../base/pattern.ts';
import { spanWithin, type Value } from '../base/value.ts';

/** Signs inside words, and letters that Vietnamese does not have: what text for a TCVN3 or VNI font looks like here. */
const signs = pattern(String.raw`\p{L}[µ¸¶·¹¨»¾¼½©®ª§¬]|[µ¸¶·¹¨»¾¼½©®ª§¬]\p{L}`, 'gu');
const letters = /[äöñïøûåëüßÜÖÞþæçðÆØ×÷îÄÑÏÛÅË]/g;
const ofTcvn3 = /[ßÞþÆÜÖæçð×÷]/;

/** Fewer may be a foreign name. */
const fewest = 3;
const share = 0.04;

/** A warning for every text that seems to be typed for an old Vietnamese font; the text itself is left alone. */
export function checkLegacyFonts(value: Value, path = ''): Diagnostic[] {
  if (value.type === 'list') return value.items.flatMap((item, i) => checkLegacyFonts(item, `${path}[${i}]`));
  if (value.type === 'mapping') {
    return value.entries.flatMap(({ key, value: inner }) =>
      checkLegacyFonts(inner, path ? `${path}.${key}` : key),
    );
  }
  const inWords = value.text.match(signs)?.length ?? 0;
  const hits = inWords + (value.text.match(letters)?.length ?? 0);
  if (hits < fewest || hits < value.text.length * share) return [];
  const bang_ma = inWords > 0 || ofTcvn3.test(value.text) ? 'TCVN3' : 'VNI';
  const first = Math.min(...[value.text.search(signs), value.text.search(letters)].filter((at) => at >= 0));
  const span = spanWithin(value, first, first + 1);
  return [problem('source/phong-chu-cu', span, { bang_ma, khoa: path }, { path, severity: 'warning' })];
}
