import type { Rich } from '../base/inline.ts';
import type { PartId } from '../rulebook/part.ts';
import { balance } from './balance.ts';
import { widthOf } from './measure.ts';
import { partStyle } from './styled.ts';
import type { Work } from './work.ts';

/** A line of the header as it is, or balanced over several where its column is too narrow for it. */
export function fitted(work: Work, id: PartId, content: Rich): Rich {
  const style = partStyle(work, id);
  return balance(content, (rich) => widthOf(work.face, rich, style), work.textWidth);
}
