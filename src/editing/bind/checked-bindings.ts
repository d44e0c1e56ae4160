import type { Mistake } from '../../mistakes/mistake.ts';
import { type BuiltPublication, buildPublication } from '../../publication/build-publication.ts';
import { BuildCache } from '../../publication/cache/build-cache.ts';
import type { SiteFolder } from '../../source/read.ts';
import { withFile } from '../site/try-file.ts';
import { type Binding, bindNumbers } from './bind-numbers.ts';

/** A text with the bindings that pass the check, and those that do not. */
export interface Bound {
  readonly text: string;
  readonly made: readonly Binding[];
  readonly left: readonly Binding[];
}

/** Binds numbers in a file of a site; what would bring a mistake that was not there is left as it is. */
export function checkedBindings(
  folder: SiteFolder,
  file: string,
  bindings: readonly Binding[],
): Bound {
  const text = folder.files.find(({ path }) => path === file)?.text ?? '';
  const check = checkerOf(folder, file);
  const all = bindNumbers(text, bindings);
  const rest = bindings.filter((each) => !all.left.includes(each));
  if (check(all.text, rest.length)) return { text: all.text, made: rest, left: all.left };
  const good: Binding[] = [];
  for (const binding of rest)
    if (check(bindNumbers(text, [...good, binding]).text, good.length + 1)) good.push(binding);
  return {
    text: bindNumbers(text, good).text,
    made: good,
    left: bindings.filter((each) => !good.includes(each)),
  };
}

/** Whether a text of a file binds as many more numbers as it should, and brings no mistake. */
function checkerOf(folder: SiteFolder, file: string): (text: string, more: number) => boolean {
  const cache = new BuildCache();
  const build = (site: SiteFolder) =>
    buildPublication(site, { drafts: true, now: new Date(), cache });
  const before = build(folder);
  const known = told(before);
  return (text, more) => {
    const after = build(withFile(folder, file, text));
    const isSame = factsIn(after, file) === factsIn(before, file) + more;
    const reads = wordsIn(after, file) === wordsIn(before, file);
    return (
      isSame && reads && [...told(after)].every(([code, count]) => count <= (known.get(code) ?? 0))
    );
  };
}

function factsIn({ texts }: BuiltPublication, file: string): number {
  return texts
    .filter((text) => text.file === file)
    .reduce((sum, { facts }) => sum + facts.length, 0);
}

/** What readers read: a link within a link would leave its brackets there. */
function wordsIn({ texts }: BuiltPublication, file: string): string {
  return texts
    .filter((text) => text.file === file)
    .flatMap(({ blocks }) => blocks.map((runs) => runs.map(({ text }) => text).join('')))
    .join('\n');
}

/** How many mistakes of each kind each file has. */
function told({ mistakes }: BuiltPublication): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, place } of mistakes.list as readonly Mistake[]) {
    const name = `${place.file} ${code}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
