import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house: each imports from those before it, and from itself. */
const rooms =
  'schema mistakes words source model languages reading datasets facts spreadsheet markdown run charts theme publication views outputs islands components layouts pages publish preview bench cli'.split(
    ' ',
  );
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));
const roomOf = (file: string) => file.split('/')[1] ?? '';

/** What a file imports at run time from other rooms. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)(?! type\b)[^;']*?from '(\.[^']+)'/gm)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => roomOf(path) !== roomOf(file));
}

describe('the house', () => {
  it('has no room that nobody planned', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('imports one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => rooms.indexOf(roomOf(path)) > rooms.indexOf(roomOf(file)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps routes short', () => {
    const long = files.filter(
      (file) => roomOf(file) === 'pages' && readFileSync(file, 'utf8').split('\n').length > 35,
    );
    expect(long).toEqual([]);
  });
});
