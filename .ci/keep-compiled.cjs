// Runs the program just built, with the arguments given, and keeps what V8 made of it. Only functions that ran are compiled.
'use strict';
const { renameSync, writeFileSync } = require('node:fs');
const { COMPILED, run, scriptOf } = require('../bin/load.js');
const { version } = require('../package.json');

async function keep() {
  const script = scriptOf();
  await run(script).start(version);
  // V8 does not look whether it is damaged, so it must never be there in part.
  writeFileSync(`${COMPILED}.tmp`, script.createCachedData());
  renameSync(`${COMPILED}.tmp`, COMPILED);
}

void keep();
