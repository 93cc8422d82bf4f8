#!/usr/bin/env node
// Written for a Node of any age, which must be able to read this far to be told that it is too old.
'use strict';
const { writeSync } = require('fs');
const { version, engines } = require('../package.json');

const USAGE = 2; // as in src/cli/exit-codes.ts

/** Asked for its version alone, the program loads nothing. Whether it could be written is left to the rest to say. */
function versionAlone() {
  const [arg, ...others] = process.argv.slice(2);
  if ((arg !== '--version' && arg !== '-V') || others.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
  } catch (_) /* oxlint-disable-line no-unused-vars -- an old Node wants the name */ {
    return false;
  }
  return true;
}

/** What to say where Node is older than package.json asks for; null where it is not. */
function nodeTooOld() {
  const needed = Number(/\d+/.exec(engines.node)[0]);
  if (Number(/\d+/.exec(process.version)[0]) >= needed) return null;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh([-_.@]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') // as in src/cli/language.ts
    ? `需要 Node.js ${needed} 或更新版本，当前是 ${process.version}；请安装新版本`
    : `needs Node.js ${needed} or later, this is ${process.version}; install a newer one`;
}

/** Node 22 and later keep what they have compiled, in a folder of their own, and say nothing where they cannot. */
function load() {
  const { enableCompileCache } = require('module');
  if (enableCompileCache) enableCompileCache();
  return require('../dist/program.cjs');
}

if (!versionAlone()) {
  const refusal = nodeTooOld();
  if (refusal === null) void load().start(version);
  else {
    process.exitCode = USAGE;
    console.error(`zhaoshang: ${refusal}`);
  }
}
