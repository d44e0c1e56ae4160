import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(['CONTRIBUTING.md', 'src/README.md', 'src/glossary.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run ([\w-]+)|\bnpm (start|test)\b/g)];
    expect(
      named.map(([, run, own]) => run ?? own).filter((name) => !(name && name in scripts)),
    ).toEqual([]);
  });

  it('names only files that there are', () => {
    const folder = file.replace(/[^/]*$/, '');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(
      ([, path]) => folder + path,
    );
    const named = [...text.matchAll(/`((?:src|tests)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
  });
});
