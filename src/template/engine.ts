import Handlebars from 'handlebars';
import { helpers } from './functions.ts';

/** danvan's own Handlebars: nothing that another user of the library registers is seen here, nor the other way. */
export const engine: typeof Handlebars = Handlebars.create();

for (const name of ['lookup', 'log', 'with']) engine.unregisterHelper(name);
for (const [name, helper] of Object.entries(helpers)) {
  // Handlebars adds its options as the last argument.
  engine.registerHelper(name, (...given: readonly unknown[]) => helper.call(...given.slice(0, -1)));
}

/** Blocks that a template may use. */
export const blocks: readonly string[] = ['if', 'unless', 'each'];

const known: Record<string, boolean> = { lookup: false, log: false, with: false };
for (const name of Object.keys(helpers)) known[name] = true;

/** Strict in every way Handlebars offers; what it leaves open is checked before (check.ts). */
export const strict = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: known,
  preventIndent: true,
} as const;
