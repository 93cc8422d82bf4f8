// One module for all commands: each alone would be cut into a file of its own, and what they share into a dozen more, and
// opening files costs more at the start than reading code that is not needed.
export { check } from './check.ts';
export { explain } from './explain.ts';
export { inspect } from './inspect.ts';
export { list } from './list.ts';
export { normalize } from './normalize.ts';
export { rank } from './rank.ts';
export { report } from './report.ts';
export { summary } from './summary.ts';
