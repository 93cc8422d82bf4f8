#!/usr/bin/env node
(await import('node:module')).default.enableCompileCache?.(); // Node 22 and later: a warm start skips compiling
await import('../dist/main.js');
