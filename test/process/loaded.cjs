// Preloaded: says on standard error, at the end, which files of dist/ were opened or run as modules.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const seen = new Set();

/** Notes a file that is about to be opened. */
function note(file) {
  const name = String(file);
  if (path.basename(path.dirname(name)) === 'dist') seen.add(path.basename(name));
}

for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']) {
  const original = fs[name];
  fs[name] = (file, ...others) => {
    note(file);
    return original(file, ...others);
  };
}

process.on('exit', () => {
  for (const file of Object.keys(require.cache)) note(file);
  fs.writeSync(2, `loaded: ${[...seen].toSorted().join(' ')}\n`);
});
