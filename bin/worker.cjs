'use strict';
const { load, root } = require('./load.cjs');

// What each worker thread of danvan runs.
load('worker.cjs').main(root);
