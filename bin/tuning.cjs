'use strict';
const { setFlagsFromString } = require('node:v8');

/**
 * Tells V8 that a run is short: code becomes optimised machine code only when it has run for long, which a single paper
 * seldom makes it, and a pattern becomes machine code at its first use, since a second follows. And that many papers are
 * no reason to take more memory: garbage is collected once the heap has grown by a quarter of what lives in it, where
 * V8 would wait until it is four times as large. What a flag is called differs between versions of V8, which complains of
 * those that it does not know; a version not listed is left alone.
 */
const small = '--heap-growing-percent=25';
const soon = '--no-regexp-tier-up';
const flags = {
  11: [small, soon, '--interrupt-budget=1000000'],
  12: [small, soon, '--invocation-count-for-turbofan=20000'],
  13: [small, soon, '--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=20000'],
};

// Node's own modules come with code compiled for the flags that Node was built with: what a command needs of them is
// loaded before a flag changes.
const command = process.argv[2] ?? '';
const needed = ['vm', 'zlib', 'os'];
if (!command.startsWith('-')) needed.push('crypto');
if (!command.startsWith('-') && command !== 'check') needed.push('fs/promises', 'worker_threads');
for (const name of needed) require(`node:${name}`);

const known = flags[process.versions.v8.split('.', 1)[0]] ?? [];
for (const flag of known) setFlagsFromString(flag);

/** What a command that prints one paper loads last of what it always needs. */
const last = { check: 'check.pack.cjs', render: 'render.pack.cjs' };
const rows = process.argv.some((word) => word.startsWith('--data') || word === '--watch');
const many = rows || process.argv.filter((word) => word.endsWith('.yaml')).length > 1;

/**
 * Told of each file of dist/ that was loaded. Once a command for one paper has its program, garbage is looked for when the
 * heap is full, and not beside the work before, which such a run seldom reaches. Not sooner, since compiled code fits only
 * the flags that it was made under; and not where many papers are printed, which would take more memory.
 */
function loaded(file) {
  if (file === last[command] && !many && known.length > 0) setFlagsFromString('--no-incremental-marking');
}

module.exports = { loaded };
