import type { RulebookId } from '../model/document.ts';
import { hd05 } from './hd05/index.ts';
import { hd36 } from './hd36/index.ts';
import { nd30 } from './nd30/index.ts';
import type { Rulebook } from './rulebook.ts';

/** Every rulebook by its id. */
export const rulebooks: Readonly<Record<RulebookId, Rulebook>> = { nd30, hd36, hd05 };
