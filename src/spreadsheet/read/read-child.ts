import { Mistakes } from '../../mistakes/mistake.ts';
import type { ApartAnswer, ApartTask } from './read-apart.ts';
import { readFile } from './read-file.ts';

/** Reads a file in a process of its own, for `readApart`. */
async function read({ file, bytes, options }: ApartTask): Promise<ApartAnswer> {
  const mistakes = new Mistakes();
  const sheet = await readFile(file, bytes, mistakes, options);
  const told = mistakes.list.map(({ code, place, values }) => ({ code, place, values }));
  return { sheet, told };
}

const say = (answer: ApartAnswer | Error) =>
  process.send?.(answer, undefined, undefined, () => process.disconnect?.());

process.once('message', (task: ApartTask) => void read(task).then(say, say));
