import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const town = 'tests/fixtures/sites/river-town';

describe('check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yearlight-check-'));
    await cp(town, folder, { recursive: true });
    const story = join(folder, 'content/stories/en/high-water.md');
    const text = await readFile(story, 'utf8');
    await writeFile(story, text.replace('date: 2032-01-16', 'date: 2032-01-36'));
    await writeFile(join(folder, 'content/charts/spare.yaml'), 'title: x\ntype: baar\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says what it looked at, and ends well', async () => {
    const { status, said } = await runCommand('check', ['--site', town]);
    expect(said).toBe(
      'Of 39 numbers in published stories, 38 are bound to a cell and 1 waived; none answers for nothing: coverage 100 %.\n' +
        'Checked 10 stories, 2 pages, 2 charts and 4 datasets with 44 bound numbers: no errors, no warnings.\n',
    );
    expect(status).toBe(0);
  });

  it('prints every problem with its place and its mend, and fails', async () => {
    const { status, said } = await runCommand('check', ['--site', folder]);
    expect(said).toContain(
      'content/stories/en/high-water.md:6:7  error  invalid-date\n' +
        '  “2032-01-36” in “date” is not a date.\n' +
        '  Write year-month-day',
    );
    const places = said
      .split('\n')
      .filter((line) => /^\S+:\d+:\d+ {2}(error|warning) {2}\S+$/.test(line));
    expect(places).toEqual([
      'content/charts/spare.yaml:1:1  error  missing-field',
      'content/charts/spare.yaml:1:1  warning  unused-chart',
      'content/charts/spare.yaml:2:7  error  unknown-chart-type',
      'content/stories/en/high-water.md:6:7  error  invalid-date',
    ]);
    expect(said.trimEnd().split('\n').at(-1)).toMatch(/3 errors, 1 warning\.$/);
    expect(status).toBe(1);
  });

  it('speaks Chinese where the editor does', async () => {
    const { said } = await runCommand('check', ['--site', folder], { LANG: 'zh_CN.UTF-8' });
    expect(said).toContain('“date”里的“2032-01-36”不是日期。');
    expect(said.trimEnd().split('\n').at(-1)).toMatch(/3 个错误，1 个警告。$/);
  });

  it('prints the same as JSON', async () => {
    const { status, said } = await runCommand('check', ['--site', folder, '--json']);
    const { problems, summary } = JSON.parse(said) as { problems: object[]; summary: object };
    expect(problems[3]).toMatchObject({
      file: 'content/stories/en/high-water.md',
      line: 6,
      column: 7,
      severity: 'error',
      code: 'invalid-date',
      problem: '“2032-01-36” in “date” is not a date.',
    });
    expect(summary).toMatchObject({ charts: 3, errors: 3, warnings: 1 });
    expect(status).toBe(1);
  });

  it('explains itself where it is called wrongly', async () => {
    const unknown = await runCommand('check', ['--jsn']);
    expect(unknown.status).toBe(2);
    expect(unknown.said).toContain('Did you mean --json?');
    expect(unknown.said).toContain('Usage: npm run check');
    const nowhere = await runCommand('check', ['--site', 'no/such/folder']);
    expect(nowhere.status).toBe(2);
    expect(nowhere.said).toContain('There is no folder no/such/folder.');
    expect(nowhere.said).toContain(
      'write no/such/folder/content/site.yaml with four lines:\n\nname: ',
    );
    const help = await runCommand('check', ['--help']);
    expect(help.status).toBe(0);
  });

  it('says that a folder holds no site', async () => {
    const { status, said } = await runCommand('check', ['--site', 'tests/fixtures']);
    expect(status).toBe(1);
    expect(said).toContain('content/site.yaml:1:1  error  no-site');
  });

  it('tells where a cell is used, in words, in charts and through formulas', async () => {
    const { status, said } = await runCommand('check', [
      '--site',
      town,
      '--why',
      'fleet/boats/value',
    ]);
    expect(said.replace('\u00A0', ' ')).toContain('fleet/boats/value (4 boats) is used in');
    expect(said).toContain('content/stories/en/ferries.md:2:9  fact  Four\n');
    expect(said).toContain('content/stories/zh-CN/ferries.md:2:9  fact  四艘\n');
    expect(status).toBe(0);
  });

  it('says which cells there are where it is asked for another', async () => {
    const { status, said } = await runCommand('check', [
      '--site',
      town,
      '--why',
      'fleet/boat/value',
    ]);
    expect(said).toContain('Did you mean “boats”?');
    expect(status).toBe(1);
  });
});
