// Runs one of our TypeScript programs: node scripts/run.cjs PROGRAM [ARGUMENT ...]
// As CommonJS, since tsx needs a thread of hooks for modules that costs half of a cold start; programs that run so
// cannot await at their top level.
const { resolve } = require('node:path');

require('tsx/cjs');

process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1]);
require(process.argv[1]);
