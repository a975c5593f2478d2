// Lets this thread require our TypeScript, as CommonJS: tsx's hooks for ES modules would need a thread beside each of
// ours, which costs half of a cold start. Programs that run so cannot await at their top level.
const Module = require('node:module');

require('tsx/cjs');

/** What is imported when it is needed is required then: Node's own import() would not know what to do with a .ts file. */
const lazily = /\bimport\("(\.{1,2}\/[^"]+\.ts)"\)/gu;

const compile = Module.prototype._compile;
Module.prototype._compile = function (code, file, ...rest) {
  const ours = file.endsWith('.ts') && !file.includes('node_modules');
  const required = ours ? code.replace(lazily, 'Promise.resolve().then(() => require("$1"))') : code;
  return compile.call(this, required, file, ...rest);
};
