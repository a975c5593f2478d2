// Runs one of our TypeScript programs: node scripts/run.cjs PROGRAM [ARGUMENT ...]
const { resolve } = require('node:path');

require('../src/typescript.cjs');

process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1]);
require(process.argv[1]);
