import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse, roomOf } from '../src/bench/house.ts';

const house = readHouse();
const { rooms, imports } = house;
const files = [...imports.keys()];

/** The ways that lead back to where they began, each once, by depth-first search. */
function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) found.push([...path.slice(path.indexOf(at)), at].join(' → '));
    else if (!done.has(at)) {
      for (const next of graph.get(at) ?? []) walk(next, [...path, at]);
      done.add(at);
    }
  };
  for (const at of graph.keys()) walk(at, []);
  return found;
}

/** The folders and which of the others their files import. */
function foldersOf(graph: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of graph) {
    const from = dirname(file);
    const others = folders.get(from) ?? new Set<string>();
    for (const path of imported) if (dirname(path) !== from) others.add(dirname(path));
    folders.set(from, others);
  }
  return folders;
}

describe('the house', () => {
  it('has the rooms of its table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => room !== 'env.d.ts').sort()).toEqual(
      [...rooms].sort(),
    );
  });

  it('imports one way, types included', () => {
    const wrong = [...imports].flatMap(([file, paths]) =>
      paths
        .filter((path) => rooms.indexOf(roomOf(path)) > rooms.indexOf(roomOf(file)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, and none of rooms within rooms', () => {
    expect(circlesIn(imports)).toEqual([]);
    expect(circlesIn(foldersOf(imports))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual(['a → b → c → a']);
  });

  it('has two floors at most, some twenty files a folder, and tells at each door what lives there', () => {
    const folders = [...new Set(files.map(dirname))].filter(
      (folder) => !folder.startsWith('src/pages'),
    );
    expect(folders.filter((folder) => folder.split('/').length > 3)).toEqual([]);
    const crowded = folders.filter(
      (folder) => files.filter((file) => dirname(file) === folder).length > 22,
    );
    expect(crowded).toEqual([]);
    for (const room of rooms.filter((each) => each !== 'pages')) {
      const readme = readFileSync(join('src', room, 'README.md'), 'utf8');
      const within = folders.filter((folder) => dirname(folder) === join('src', room));
      const untold = within.filter((folder) => !readme.includes(`\`${folder.split('/')[2]}/\``));
      expect(untold).toEqual([]);
    }
  });

  it('is drawn with every room', () => {
    const picture = readFileSync('src/architecture.svg', 'utf8');
    expect(rooms.filter((room) => !picture.includes(`>${room}</text>`))).toEqual([]);
  });

  it('says of a function what it is or does, and then gives examples', () => {
    const spoken = ['facts', 'reading', 'spreadsheet', 'islands'];
    const riddle = /^(?:What|How|Where|Which|Why|When|Of|In|As|At|Every|All)\b|^\P{Lu}/u;
    const comments = /\/\*\*((?:(?!\*\/).)*)\*\/\s*(?:export )?(?:async )?function\*? (\w+)/gs;
    const found = files
      .filter((file) => spoken.includes(roomOf(file)))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(comments)].flatMap(([, comment = '', name]) =>
          riddle.test(comment.replace(/^[\s*]+/, '')) ? [`${file}: ${name}`] : [],
        ),
      );
    expect(found).toEqual([]);
  });

  it('keeps routes short', () => {
    const long = files.filter(
      (file) => roomOf(file) === 'pages' && readFileSync(file, 'utf8').split('\n').length > 35,
    );
    expect(long).toEqual([]);
  });
});
