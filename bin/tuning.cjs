'use strict';
const { setFlagsFromString } = require('node:v8');

/**
 * Tells V8 that a run is short: code becomes optimised machine code only when it has run for long, which a single paper
 * seldom makes it, and a pattern becomes machine code at its first use, since a second follows. What a flag is called
 * differs between versions of V8, which complains of those that it does not know; a version not listed is left alone.
 */
const soon = '--no-regexp-tier-up';
const flags = {
  11: [soon, '--interrupt-budget=1000000'],
  12: [soon, '--invocation-count-for-turbofan=20000'],
  13: [soon, '--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=20000'],
};

// Node's own modules come with code compiled for the flags that Node was built with: what every command needs of them
// is loaded before a flag changes.
for (const name of ['vm', 'zlib', 'fs/promises', 'os', 'crypto', 'worker_threads']) require(`node:${name}`);

for (const flag of flags[process.versions.v8.split('.', 1)[0]] ?? []) setFlagsFromString(flag);
