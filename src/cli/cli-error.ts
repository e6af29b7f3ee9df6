/**
 * A failure to tell a person about, in words that say what was got and what was expected. The entry prints the
 * message alone and ends with the code: 1, the work could not be done; 2, the command was misused.
 */
export class CliError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** What a file system call threw, in words; null where it is no such error. */
export function describeFileError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return FILE_ERRORS[error.code] ?? `${error.message} (${error.code})`;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be opened or written: permission denied',
  EPERM: 'may not be changed: operation not permitted',
  EISDIR: 'is a folder, expected a file',
  ENOTDIR: 'has a file where a folder is expected',
  ENOSPC: 'could not be written: no space left on the device',
  EROFS: 'could not be written: the file system is read-only',
  EMFILE: 'could not be opened: too many open files',
  EEXIST: 'exists already',
};
