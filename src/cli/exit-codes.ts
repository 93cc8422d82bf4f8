/**
 * What the program ends with: part of its interface, never renumbered. The numbers of signals are 128 plus the signal,
 * as shells report them; 70 is EX_SOFTWARE of sysexits.h.
 */
export const EXIT = {
  /** Everything was done and nothing is wrong with the data. */
  done: 0,
  /** Everything was done, and the data has findings that call for attention. */
  findings: 1,
  /** The command line or the settings file is wrong, or Node is too old (bin/zhaoshang.js); nothing was read. */
  usage: 2,
  /** An input could not be read. */
  input: 3,
  /** A result could not be written. */
  output: 4,
  /** The program itself is at fault. */
  bug: 70,
  /** Ended by SIGHUP: the terminal went away. */
  hangup: 129,
  /** Ended by SIGINT: Ctrl-C. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;
