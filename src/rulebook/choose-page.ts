import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import { type Mm, mmToTwips } from '../base/units.ts';
import type { TrinhBay } from '../model/trinh-bay.ts';
import { checkChoice } from './check-choice.ts';
import type { PageForm } from './form.ts';
import type { Rulebook } from './rulebook.ts';

type Edge = 'tren' | 'duoi' | 'trai' | 'phai';

/**
 * Paper, orientation and margins. Errors as checkChoice's, and `rulebook/a5` for a kind that the rulebook does not
 * print on A5, `rulebook/khong-a5` where it prints none so. Mirrored margins where no clause knows them are printed, with the warning `rulebook/hai-mat`.
 */
export function choosePage(
  rulebook: Rulebook,
  trinh_bay: TrinhBay,
  kind: { readonly id: string },
  spanOf: (path: string) => Span,
  diagnostics: Diagnostic[],
): PageForm {
  const rules = rulebook.page;
  const margin = (edge: Edge): Mm => {
    const value = trinh_bay.le?.[edge];
    if (value === undefined) return rules.margin[edge].value;
    const path = `trinh_bay.le.${edge}`;
    const wrong = checkChoice(rulebook, rules.margin[edge], { path, span: spanOf(path), value, unit: ' mm' });
    if (wrong) diagnostics.push(wrong);
    return value;
  };
  const paper = trinh_bay.kho_giay ?? 'A4';
  if (paper === 'A5' && !rules.a5.includes(kind.id)) {
    const path = 'trinh_bay.kho_giay';
    const params = { loai: kind.id, quy_dinh: rulebook.ten, cac_loai: rules.a5.join(', ') };
    const code = rules.a5.length > 0 ? 'rulebook/a5' : 'rulebook/khong-a5';
    diagnostics.push(problem(code, spanOf(path), params, { path, clause: rules.paper.A5.clause }));
  }
  const mirrored = trinh_bay.hai_mat ?? false;
  if (mirrored && rules.clause.mirrored === undefined) {
    const path = 'trinh_bay.hai_mat';
    const more = { path, severity: 'warning', clause: rules.margin.trai.clause } as const;
    diagnostics.push(problem('rulebook/hai-mat', spanOf(path), { quy_dinh: rulebook.ten }, more));
  }
  const { width, height, huong } = rules.paper[paper];
  const orientation = trinh_bay.huong ?? huong;
  const lies = orientation === 'ngang' ? { width: height, height: width } : { width, height };
  return {
    paper,
    orientation,
    width: mmToTwips(lies.width),
    height: mmToTwips(lies.height),
    margin: {
      top: mmToTwips(margin('tren')),
      bottom: mmToTwips(margin('duoi')),
      left: mmToTwips(margin('trai')),
      right: mmToTwips(margin('phai')),
    },
    mirrored,
    numberFromTop: mmToTwips(rules.numberFromTop.value),
  };
}
