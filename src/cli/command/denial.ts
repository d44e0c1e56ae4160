/** Where the system let nothing be read or written, and its own word for why. */
export interface Denial {
  readonly code: DenialCode;
  readonly path?: string | undefined;
}

/** What the system denies for reasons that an editor can do something about. */
export const denialCodes = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'ENAMETOOLONG', 'EBUSY', 'EXDEV'],
  ...['EMFILE', 'ENFILE', 'EIO', 'ELOOP'],
] as const;

export type DenialCode = (typeof denialCodes)[number];

const isCode = (code: unknown): code is DenialCode => denialCodes.some((each) => each === code);

/** Bundlers and threads hand on what they ran into as words, or as the cause of an error of their own. */
const inWords = new RegExp(`\\b(${denialCodes.join('|')})\\b(?::.*?'([^']+)')?`, 's');

/** The denial that an error tells of, itself or what caused it. */
export function findDenial(problem: unknown, depth = 0): Denial | undefined {
  if (!(problem instanceof Error) || depth > 8) return undefined;
  const { code, path, errors } = problem as NodeJS.ErrnoException & { errors?: unknown };
  if (isCode(code)) return { code, path };
  const causes = [problem.cause, ...(Array.isArray(errors) ? errors : [])];
  for (const cause of causes) {
    const found = findDenial(cause, depth + 1);
    if (found) return found;
  }
  const [, named, at] = inWords.exec(problem.message) ?? [];
  return isCode(named) ? { code: named, path: at } : undefined;
}
