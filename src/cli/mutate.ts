import { parseArgs } from 'node:util';
import { type Tried, tryMutants } from '../bench/try-mutants.ts';
import { isMain } from './command/is-main.ts';

/**
 * Mutation testing for who works on the generator: `npm run mutate -- --count 100 --seed 1 facts model`. Prints what
 * no test noticed, and the share that was noticed. `--skip 40` goes on where an earlier run stopped, and `--nearest 30`
 * leaves out all but so many tests of each.
 */
async function mutate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '60' },
      skip: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      limit: { type: 'string', default: '120' },
      nearest: { type: 'string', default: 'Infinity' },
    },
  });
  const rooms = positionals.length > 0 ? positionals : ['reading', 'facts', 'model', 'charts'];
  const options = {
    count: Number(values.count),
    skip: Number(values.skip),
    seed: Number(values.seed),
    limit: Number(values.limit) * 1000,
    nearest: Number(values.nearest),
  };
  const tried = await tryMutants(rooms, options, (one) => process.stdout.write(lineOf(one)));
  const noticed = tried.filter(({ outcome }) => outcome !== 'survived').length;
  const share = ((100 * noticed) / Math.max(1, tried.length)).toFixed(1);
  process.stdout.write(`${noticed} of ${tried.length} mutants noticed: ${share} %\n`);
}

function lineOf({ mutant, outcome, took }: Tried): string {
  const seconds = (took / 1000).toFixed(1).padStart(6);
  return `${outcome.padEnd(8)} ${seconds} s  ${mutant.file}:${mutant.line}  ${mutant.by.slice(0, 60)}\n`;
}

if (isMain(import.meta)) await mutate();
