import { realpathSync } from 'node:fs';

/** Whether a file is the command that was asked for, at once or by the launcher, which runs on older Nodes too. */
export function isMain({ filename }: ImportMeta): boolean {
  const [, asked] = process.argv;
  return asked !== undefined && realpathSync(asked) === filename;
}
