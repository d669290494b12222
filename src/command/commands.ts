import { check } from './check.ts';
import type { CommandSpec } from './command.ts';
import { explain } from './explain.ts';
import { newPaper } from './new.ts';
import { render } from './render.ts';
import { schema } from './schema.ts';
import { verify } from './verify.ts';

/** Every command; one line each. */
export const commands: readonly CommandSpec[] = [render, check, verify, explain, newPaper, schema];
