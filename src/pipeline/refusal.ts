import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { HostError } from '../base/host.ts';
import { limits } from '../base/limits.ts';
import { own } from '../base/own.ts';
import { fileSpan } from '../base/span.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'command/o-dia-day',
  EDQUOT: 'command/o-dia-day',
  // EDQUOT of Linux, for which Node has no name.
  'Unknown system error -122': 'command/o-dia-day',
  EIO: 'command/o-dia-loi',
  EROFS: 'command/chi-doc',
  EACCES: 'command/khong-co-quyen',
  EPERM: 'command/khong-co-quyen',
  EBUSY: 'command/tep-dang-mo',
  ETXTBSY: 'command/tep-dang-mo',
  EMFILE: 'command/qua-nhieu-tep',
  ENFILE: 'command/qua-nhieu-tep',
  EISDIR: 'command/khong-phai-tep',
  EINVAL: 'command/khong-phai-tep',
  EFBIG: 'command/tep-qua-lon',
  ENOMEM: 'command/thieu-bo-nho',
};

/** Why the operating system refused a file, as a finding a person can act on; `command/he-thong` for rare reasons. */
export function refusalOf({ code, file }: HostError): Diagnostic {
  const params = { ma: code, toi_da: limits.file / 1024 / 1024 };
  return problem(own(reasons, code) ?? 'command/he-thong', fileSpan(file), params);
}
