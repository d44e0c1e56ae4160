import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchTable } from '../../src/cli/importing/fetch-table.ts';
import { runCommand } from './run-command.ts';

interface Written {
  readonly import?: Readonly<Record<string, unknown>>;
  readonly title?: unknown;
  readonly revisions?: readonly Readonly<Record<string, unknown>>[];
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

let answer: { status?: number; type?: string; body?: string; location?: string } = {};
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/never') return;
    if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (url === '/moved') response.writeHead(302, { location: '/levels.csv' }).end();
    else if (url === '/odd') response.writeHead(302, { location: 'ftp://127.0.0.1/' }).end();
    else
      response
        .writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/csv' })
        .end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  const within = { bytes: 1000, milliseconds: 400, redirects: 2 };
  it.each([
    ['/levels.csv', { status: 404 }, 'status'],
    ['/levels.csv', { type: 'text/html', body: '<p>' }, 'type'],
    ['/loop', {}, 'redirects'],
    ['/odd', {}, 'address'],
    ['/never', {}, 'time'],
  ])('%s with %j is refused', async (path, given, fault) => {
    answer = given;
    expect(await fetchTable(`${address}${path}`, within)).toMatchObject({ fault });
  });

  it('that sends more than a dataset can hold is refused', async () => {
    answer = { body: 'x'.repeat(2000) };
    expect(await fetchTable(`${address}/levels.csv`, within)).toMatchObject({ fault: 'large' });
  });

  it('that cannot be reached is refused', async () => {
    expect(await fetchTable('http://127.0.0.1:1/', within)).toMatchObject({ fault: 'connection' });
  });

  it('is followed where it moved', async () => {
    answer = { body: 'a,b\n' };
    const fetched = await fetchTable(`${address}/moved`, within);
    expect('bytes' in fetched && new TextDecoder().decode(fetched.bytes)).toBe('a,b\n');
  });
});

describe('import --again', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yearlight-again-'));
    await cp('tests/fixtures/sites/river-town', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...words: string[]) => runCommand('import', [...words, '--site', folder]);
  const path = (name: string) => join(folder, `data/${name}.json`);
  const read = async (name: string) => JSON.parse(await readFile(path(name), 'utf8')) as Written;

  it('fetches, shows each cell that changed, revises what readers saw, and keeps an editor’s own', async () => {
    answer = { body: 'Year;Level\n2028;3,4\n2029;2,95\n2030;3,61\n2031;4,12\n' };
    const from = `${address}/levels.csv`;
    const first = await run(from, '--name', 'water-level', '--replace', '--delimiter', 'semicolon');
    expect([first.status, first.said]).toEqual([
      0,
      expect.stringContaining('Wrote data/water-level.json'),
    ]);
    const before = await read('water-level');
    expect(before.import).toMatchObject({ from, options: { delimiter: 'semicolon' } });
    const noted = before.data.map((row) => ({
      ...row,
      note: row.year === 2029 ? 'Dry summer.' : undefined,
    }));
    await writeFile(path('water-level'), JSON.stringify({ ...before, data: noted }));

    const same = await run('--again', 'water-level');
    expect([same.status, same.said]).toEqual([0, expect.stringContaining('nothing has changed')]);
    expect((await read('water-level')).import).toEqual(before.import);

    answer = { body: 'Year;Level\n2028;3,4\n2029;2,95\n2030;3,61\n2031;4,22\n' };
    const again = await run('--again');
    expect(again.said).toContain('~ 2031/level: 4.12 → 4.22');
    expect(again.said).toContain('1 published value has changed');
    expect(again.status).toBe(0);
    const after = await read('water-level');
    expect(after.revisions?.at(-1)).toMatchObject({ cell: '2031/level', from: 4.12, to: 4.22 });
    expect(after.data).toContainEqual({ year: 2029, level: 2.95, note: 'Dry summer.' });
    expect(after.title).toEqual(before.title);
  });

  it('lets no row go unless it is told to', async () => {
    const file = join(folder, 'tolls.csv');
    await writeFile(file, 'Gate,Tolls\nNorth,1\nSouth,2\n');
    await run(file, '--name', 'tolls', '--source', 'Gate books');
    expect((await read('tolls')).import).toMatchObject({ from: 'tolls.csv' });
    await writeFile(file, 'Gate,Tolls\nNorth,1\n');
    const kept = await run('--again', 'tolls');
    expect([kept.status, kept.said]).toEqual([
      1,
      expect.stringContaining('no longer in the file: South'),
    ]);
    expect((await read('tolls')).data).toHaveLength(2);
    expect((await run('--again', 'tolls', '--replace')).status).toBe(0);
    expect((await read('tolls')).data).toHaveLength(1);
  });

  it.each([
    [['--again', 'nothing'], 'There is no dataset nothing.'],
    [['--again', 'water-level'], 'does not say what it was made of'],
  ])('%j explains itself', async (words, said) => {
    const result = await run(...words);
    expect([result.status, result.said]).toEqual([1, expect.stringContaining(said)]);
  });
});
