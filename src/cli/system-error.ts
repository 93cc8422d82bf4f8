/** An error of the operating system, such as ENOENT; `code` is its name. */
export interface SystemError extends Error {
  readonly code: string;
}

/** What Node says in place of the system when it runs with fewer rights (`--permission`). */
export const REFUSED_BY_NODE = 'ERR_ACCESS_DENIED';

/** Whether the operating system said this, rather than a fault in the program. */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code === REFUSED_BY_NODE;
}
