import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/publication/load.ts';
import { runCommand } from './run-command.ts';

describe('import', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yearlight-import-'));
    await cp('tests/fixtures/sites/river-town', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (file: string, ...options: string[]) =>
    runCommand('import', [file, '--site', folder, ...options]);
  const sheet = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const load = async () =>
    (await loadPublication(folder, { drafts: true, now: new Date() })).mistakes;

  it('makes a dataset that passes the check, and never overwrites it', async () => {
    const before = (await load()).list.length;
    const file = await sheet(
      'tolls.csv',
      'Gate,"Tolls, CNY million"\nNorth gate,1.50\nSouth gate,12\n',
    );
    const { status, said } = await run(file, '--name', 'tolls', '--source', 'Gate books');
    expect([status, said]).toEqual([0, expect.stringContaining('Wrote data/tolls.json')]);
    expect(said).toContain('“Tolls, CNY million” names the unit, CNY million.');
    expect((await load()).list.length).toBe(before);
    const written = await readFile(join(folder, 'data/tolls.json'), 'utf8');
    expect(written).toContain('{ "gate": "north-gate", "tolls": 1.5 },\n');
    const again = await run(file, '--name', 'tolls');
    expect([again.status, again.said]).toEqual([1, expect.stringContaining('Add --replace')]);
  });

  it('keeps what was written around the figures, and tells what no longer agrees', async () => {
    const path = join(folder, 'data/water-level.json');
    const before = await readFile(path, 'utf8');
    const file = await sheet(
      'level.csv',
      '年份,水位（米）\n2028,3.4\n2029,2.95\n2030,3.61\n2031,4.22\n',
    );
    const dry = await run(file, '--name', 'water-level', '--replace', '--dry-run');
    expect(dry.status).toBe(0);
    expect(dry.said).toContain('~ 2031/level: 4.12 → 4.22');
    expect(dry.said).toMatch(/no longer agree with the data \(\d+ places?\)[\s\S]*fact-/);
    expect(await readFile(path, 'utf8')).toBe(before);
    await run(file, '--name', 'water-level', '--replace');
    const after = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    const { title, sources } = JSON.parse(before) as Record<string, unknown>;
    expect(after).toMatchObject({
      title,
      sources,
      schema: { fields: [{ name: 'year' }, { name: 'level', decimals: 2 }] },
    });
  });

  it('leaves nothing behind where it fails', async () => {
    const files = await readdir(join(folder, 'data'));
    const file = await sheet('bad.csv', '名称,数\n甲,12\n乙,很多\n丙,4\n');
    const { status, said } = await runCommand('import', [file, '--name', 'bad', '--site', folder], {
      LANG: 'zh_CN.UTF-8',
    });
    expect(status).toBe(1);
    expect(said).toContain('B3 的“很多”不是数字，而“数”这一列的其他格都是。');
    expect(said).toContain('什么也没有写入');
    expect(await readdir(join(folder, 'data'))).toEqual(files);
  });
});

describe('import, called wrongly', () => {
  it.each([
    [['harbour.csv'], 'Write --name <dataset> behind the file: what the dataset is to be called.'],
    [['harbour.pdf', '--name', 'harbour'], 'harbour.pdf is no file of a kind that can be read'],
    [['a.csv', '--name', 'a', '--type', 'zip'], '--type is “zip”; it names columns'],
    [['a.csv', '--name', 'a', '--encoding', 'ebcdic'], '--encoding is “ebcdic”'],
    [['a.csv', '--name', 'a', '--head-row', 'x'], '--head-row is “x”; it is a row’s number'],
    [['no-such.csv', '--name', 'harbour'], 'There is no file no-such.csv.'],
    [['a.csv', '--name', 'Harbour Traffic'], '“Harbour Traffic” cannot stand in an address'],
    [[], 'Write <file.csv|.tsv|.xlsx|…|https://…> behind the command.'],
  ])('%j explains itself', async (words, wrong) => {
    const { status, said } = await runCommand('import', words);
    expect(status).toBe(2);
    expect(said).toContain(wrong);
    expect(said).toContain(
      'Usage: npm run import -- <file.csv|.tsv|.xlsx|…|https://…> --name <dataset> [--site <dir>]',
    );
  });
});
