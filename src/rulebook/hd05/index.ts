import { changed } from '../change.ts';
import { hd36 } from '../hd36/index.ts';
import type { Rulebook } from '../rulebook.ts';
import { changes } from './changes.ts';

/** Hướng dẫn 05-HD/VPTW (2026): papers of the Party from the day it was signed. */
export const hd05: Rulebook = {
  ...changed(hd36, changes),
  id: 'hd05',
  ten: 'Hướng dẫn 05-HD/VPTW',
  from: '2026-05-27',
  until: undefined,
  clause: 'P-LAW-01',
};
