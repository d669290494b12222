import type { Severity } from '../base/diagnostic.ts';
import type { Lang } from './sentence.ts';

/** The severities as messages name them. */
export const severityNames: Readonly<Record<Severity, Readonly<Record<Lang, string>>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
