import type { Rulebook } from '../rulebook.ts';
import { body } from './body.ts';
import { contentParts } from './content.ts';
import { footParts } from './foot.ts';
import { header, headerParts } from './header.ts';
import { noteParts } from './notes.ts';
import { chain, numbering } from './numbering.ts';
import { face, page } from './page.ts';
import { wording } from './wording.ts';

/** Hướng dẫn 36-HD/VPTW (2018): papers of the Party up to the day before its successor. */
export const hd36: Rulebook = {
  id: 'hd36',
  the_thuc: 'dang',
  ten: 'Hướng dẫn 36-HD/VPTW',
  from: '2018-04-03',
  until: '2026-05-26',
  clause: 'P-LAW-06',
  page,
  face,
  body,
  sizeSets: [],
  parts: { ...headerParts, ...contentParts, ...footParts, ...noteParts },
  header,
  chain,
  numbering,
  wording,
};
