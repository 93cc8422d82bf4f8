import { EXIT } from './exit-codes.ts';

const CODES = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hangup],
] as const;

/**
 * Runs `cleanup` once if the process ends before the returned function is called, be it by SIGINT, SIGTERM or SIGHUP
 * (exit 130, 143, 129) or in any other way but SIGKILL. Call it only while there is something to clean up: without it
 * the system ends the process by itself, with the same codes as a shell sees them.
 *
 * @param cleanup Synchronous, since nothing asynchronous runs any more; must not throw.
 */
export function onSignals(cleanup: () => void): () => void {
  const handlers = CODES.map(([signal, code]) => [signal, () => process.exit(code)] as const);
  process.once('exit', cleanup);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  return () => {
    process.off('exit', cleanup);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
