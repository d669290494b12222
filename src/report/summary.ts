import type { Severity } from '../base/diagnostic.ts';
import { inOrder, Places } from './place.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';
import type { Lang } from './sentence.ts';

const counted: Readonly<Record<Lang, Readonly<Record<Severity, (n: number) => string>>>> = {
  vi: { error: (n) => `${n} lỗi`, warning: (n) => `${n} cảnh báo`, info: (n) => `${n} lưu ý` },
  en: {
    error: (n) => `${n} error${n === 1 ? '' : 's'}`,
    warning: (n) => `${n} warning${n === 1 ? '' : 's'}`,
    info: (n) => `${n} note${n === 1 ? '' : 's'}`,
  },
};

/** The last lines of a check: what comments set aside, with their reasons, and how much of each severity there is. */
export function printSummary(report: Report): string {
  const { lang, suppressed, diagnostics } = report;
  const places = new Places(report.texts);
  const reasons = new Map(suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const aside = inOrder([...reasons.keys()]).map((each) => {
    const at = places.of(each.span);
    const place = `${each.span.file}${at ? `:${at.line}:${at.column}` : ''}`;
    return `  ${printable(`${place}: ${each.code}: ${reasons.get(each) ?? ''}`)}\n`;
  });
  const head =
    lang === 'vi' ? `Bỏ qua ${aside.length} chỗ theo ghi chú:` : `Set aside by comments: ${aside.length}`;
  const tallies = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const n = diagnostics.filter((each) => each.severity === severity).length;
    return n > 0 ? [counted[lang][severity](n)] : [];
  });
  const nothing = lang === 'vi' ? 'Không có gì phải sửa.' : 'Nothing to correct.';
  return `${aside.length > 0 ? `${head}\n${aside.join('')}` : ''}${tallies.length > 0 ? `${tallies.join(', ')}.` : nothing}\n`;
}
