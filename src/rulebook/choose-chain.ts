import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { own } from '../base/own.ts';
import type { Span } from '../base/span.ts';
import type { Kind } from '../model/kind.ts';
import type { TrinhBay } from '../model/trinh-bay.ts';
import type { NumberForm } from './number-form.ts';
import type { Rulebook } from './rulebook.ts';

/** Under an article `1.` is a khoản and `a)` a điểm, whose looks the law states for themselves. */
const underDieu: Readonly<Record<string, string>> = { '1.': 'khoản', 'a)': 'điểm' };

/**
 * The numbering forms by depth: the paper's own (`danh_so`), else the kind's, else the rulebook's chain. A form that
 * the rulebook does not know is the error `rulebook/danh-so-la`, which lists those it knows.
 */
export function chooseChain(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  kind: Pick<Kind, 'danh_so'>,
  spanOf: (path: string) => Span,
  diagnostics: Diagnostic[],
): readonly NumberForm[] {
  const chosen = nonEmpty(trinh_bay.danh_so);
  const ids = chosen ?? nonEmpty(kind.danh_so) ?? rulebook.chain;
  const forms: NumberForm[] = [];
  for (const [at, id] of ids.entries()) {
    const articled = ids.slice(0, at).includes('Điều 1.');
    const form = own(rulebook.numbering, (articled && own(underDieu, id)) || id);
    if (form) forms.push(form);
    else {
      const path = chosen ? `trinh_bay.danh_so[${at}]` : 'loai';
      const params = {
        gia_tri: id,
        da_biet: Object.keys(rulebook.numbering).join(', '),
        quy_dinh: rulebook.ten,
      };
      diagnostics.push(problem('rulebook/danh-so-la', spanOf(path), params, { path }));
    }
  }
  return forms;
}

function nonEmpty(chain: readonly string[] | undefined): readonly string[] | undefined {
  return chain && chain.length > 0 ? chain : undefined;
}
