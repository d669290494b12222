import type { CommandSpec } from './command.ts';
import { build } from './line/build.ts';
import { check } from './line/check.ts';
import { explain } from './line/explain.ts';
import { init } from './line/init.ts';
import { newPaper } from './line/new.ts';
import { plan } from './line/plan.ts';
import { render } from './line/render.ts';
import { schema } from './line/schema.ts';
import { set } from './line/set.ts';
import { verify } from './line/verify.ts';

/** Every command; one line each. What a command does is loaded when it is asked for: help shows all and needs none. */
export const commands: readonly CommandSpec[] = [
  render,
  build,
  plan,
  check,
  verify,
  explain,
  newPaper,
  init,
  set,
  schema,
];
