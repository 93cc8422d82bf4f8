// Loads the program. Half of a short run would go into compiling it. Node 22 and later can keep what they have compiled, in
// a folder of their own; for Node 20 the build keeps it, for just the Node that it runs on (.ci/keep-compiled.cjs). Where
// nothing is kept, as in the published package, or V8 finds that it is not its own, the program is compiled as ever.
'use strict';
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const PROGRAM = join(__dirname, '../dist/program.cjs');
const COMPILED = `${PROGRAM}.${process.version}-${process.platform}-${process.arch}`;

/** What the program exports. */
function load() {
  let compiled;
  try {
    compiled = readFileSync(COMPILED);
  } catch {
    require('node:module').enableCompileCache?.();
    return require(PROGRAM);
  }
  return run(scriptOf(compiled));
}

/** The program as a script, and as the function that Node makes of a module. @param {Buffer} [compiled] by an earlier run */
function scriptOf(compiled) {
  const source = readFileSync(PROGRAM, 'latin1'); // it is ASCII
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  return new Script(wrapped, { filename: PROGRAM, cachedData: compiled });
}

/** Runs the script as a module. @returns what it exports */
function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, PROGRAM, dirname(PROGRAM));
  return module.exports;
}

module.exports = { COMPILED, load, run, scriptOf };
