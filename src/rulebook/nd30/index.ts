import type { Rulebook } from '../rulebook.ts';
import { body } from './body.ts';
import { contentParts } from './content.ts';
import { footParts } from './foot.ts';
import { header, headerParts } from './header.ts';
import { noteParts } from './notes.ts';
import { chain, numbering } from './numbering.ts';
import { face, page, sizeSets } from './page.ts';
import { wording } from './wording.ts';

/** Nghị định 30/2020/NĐ-CP: administrative papers of the State. */
export const nd30: Rulebook = {
  id: 'nd30',
  the_thuc: 'nha-nuoc',
  ten: 'Nghị định 30/2020/NĐ-CP',
  from: '2020-03-05',
  clause: 'ND30-D37',
  page,
  face,
  body,
  sizeSets,
  parts: { ...headerParts, ...contentParts, ...footParts, ...noteParts },
  header,
  chain,
  numbering,
  wording,
};
