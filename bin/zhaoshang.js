#!/usr/bin/env node
'use strict';
const { writeSync } = require('node:fs');
const { version } = require('../package.json');

/** Asked for its version alone, the program loads nothing. Whether it could be written is left to the rest to say. */
function versionAlone() {
  const [arg, ...others] = process.argv.slice(2);
  if ((arg !== '--version' && arg !== '-V') || others.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}

if (!versionAlone()) {
  const { load } = require('./load.js');
  void load().start(version);
}
