import { text } from '../base/inline.ts';
import type { Paragraph, Rule } from '../block/block.ts';
import { markBelow } from './dau-duoi.ts';
import { fitted } from './fitted.ts';
import { inLetters } from './letters.ts';
import { part, partForm } from './styled.ts';
import type { Work } from './work.ts';

const words = { 'quoc-hieu': 'quoc_hieu', 'tieu-ngu': 'tieu_ngu', 'tieu-de-dang': 'tieu_de_dang' } as const;

/** Quốc hiệu, tiêu ngữ or tiêu đề Đảng with what stands beneath; nothing where the style of paper has no such part. */
export function quocHieu(work: Work, id: keyof typeof words): readonly (Paragraph | Rule)[] {
  const wording = work.form.rulebook.wording[words[id]];
  const row = partForm(work, id);
  if (!wording || !row) return [];
  const content = fitted(work, id, inLetters([text(wording.text)], row.letters));
  return [part(work, id, content), ...markBelow(work, id, content)];
}
