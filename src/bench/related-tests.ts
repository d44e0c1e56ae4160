import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Tests that need a browser, an edition that is built, a configuration of their own, or a process for each question. */
const apart = /^tests\/(browser|components|fixtures|cli)\//;

/**
 * The tests that import a file, directly or through others, for every file of `src` and `tests`: the one that mirrors
 * it first, then those with the fewest files between. `relatedTests(imports)('src/model/units/unit.ts')`.
 */
export function relatedTests(
  imports: ReadonlyMap<string, readonly string[]>,
): (file: string) => string[] {
  const importers = new Map<string, string[]>();
  for (const [from, files] of imports)
    for (const file of files) importers.set(file, [...(importers.get(file) ?? []), from]);
  return (file) => {
    const found = new Set([file]);
    // A set is walked to its end while it grows.
    for (const each of found) for (const importer of importers.get(each) ?? []) found.add(importer);
    const tests = [...found].filter((each) => each.endsWith('.test.ts') && !apart.test(each));
    const near = (test: string) => Number(sharedFolders(test, file));
    return tests
      .map((test, order) => ({ test, order }))
      .sort((a, b) => near(b.test) - near(a.test) || a.order - b.order)
      .map(({ test }) => test);
  };
}

/** How much of its path a test mirrors. */
function sharedFolders(test: string, file: string): number {
  if (test === mirrorOf(file)) return Number.POSITIVE_INFINITY;
  const [ours, theirs] = [file, test].map((path) => dirname(path).split('/').slice(1));
  return ours?.findIndex((folder, at) => folder !== theirs?.[at]) === -1
    ? ours.length
    : Math.max(0, ours?.findIndex((folder, at) => folder !== theirs?.[at]) ?? 0);
}

export function mirrorOf(file: string): string {
  return file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
}

/** What the files of the project import from each other. */
export function readImports(): Map<string, string[]> {
  const files = globSync(['src/**/*.ts', 'tests/**/*.ts']).sort();
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName));
}
