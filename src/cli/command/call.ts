import { moduleEnding } from '../../run/folders.ts';

/** Whether the generator is an installed package, not its repository. */
export const isInstalled = moduleEnding === '.js';

/** npm knows some scripts without `run`. */
const short = ['start'];

/** How a command is called: `npm run new -- story mills` in the repository, `npx yearlight new story mills` elsewhere. */
export function callOf(command: string, words: readonly string[] = []): string {
  if (isInstalled) return ['npx yearlight', command, ...words].join(' ');
  const script = short.includes(command) ? `npm ${command}` : `npm run ${command}`;
  return [script, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
}
