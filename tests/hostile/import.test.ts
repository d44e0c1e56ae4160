import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { readApart } from '../../src/spreadsheet/read/read-apart.ts';
import { readFile } from '../../src/spreadsheet/read/read-file.ts';
import { buildSmallSite } from '../publication/small-site.ts';
import { importBytes, importText } from '../spreadsheet/import-bytes.ts';
import { inherited, markup } from './payloads.ts';
import { archives, endless, openDocuments, workbooks } from './workbooks.ts';

const codesOf = ({ list }: Mistakes) => list.map(({ code }) => code);

describe('a workbook', () => {
  it.each(archives)('whose archive lies is refused: $name', async ({ file, bytes }) => {
    const mistakes = new Mistakes();
    expect(await readFile(file, bytes, mistakes)).toBeUndefined();
    expect(codesOf(mistakes)).toEqual(['import-no-workbook']);
  });

  it('that unpacks to more than any dataset is told so', () => {
    expect(importBytes('a.xlsx', archives[0]?.bytes ?? new Uint8Array()).mistakes.join()).toContain(
      'unpacks to more than a dataset can hold',
    );
  });

  it('with texts that are not there is told to be damaged, and not to be empty', () => {
    const lost = workbooks.filter(({ name }) => /^the text of number “(?:9|-|x)/.test(name));
    expect(lost.length).toBe(3);
    for (const { bytes } of lost)
      expect(importBytes('a.xlsx', bytes).mistakes.join()).toContain('is damaged');
  });

  it.each(workbooks)('holds no more than it says: $name', ({ bytes }) => {
    const { resource, mistakes } = importBytes('a.xlsx', bytes);
    expect(JSON.stringify([resource, mistakes]).length).toBeLessThan(5000);
    expect(JSON.stringify([resource, mistakes])).not.toMatch(/root:|haha/);
    expect(resource !== undefined || mistakes.length > 0).toBe(true);
  });

  it.each(openDocuments)('of another program holds no more: $name', async ({ file, bytes }) => {
    const mistakes = new Mistakes();
    const sheet = await readFile(file, bytes, mistakes);
    expect(codesOf(mistakes)).toEqual([]);
    expect(sheet?.rows.length).toBe(2);
    expect(JSON.stringify(sheet)).not.toContain('haha');
  });
});

describe('what asks for more than any table', { timeout: 120_000 }, () => {
  it.concurrent.each(endless)('is ended, and told: $name', async ({ file, bytes }) => {
    const mistakes = new Mistakes();
    const within = { megabytes: 32, seconds: 100 };
    expect(await readApart(file, bytes, mistakes, {}, within)).toBeUndefined();
    const [mistake] = mistakes.list;
    expect(mistake?.place).toEqual({ file, line: 1, column: 1 });
    expect(mistake?.inWords('en').problem).toContain('more than 32 MB of memory or 100 seconds');
    expect(mistake?.inWords('zh-CN').problem).toContain('32 MB 以上的内存，或 100 秒以上的时间');
  });

  it('is ended when its time is over', async () => {
    const { file, bytes } = endless[0] as (typeof endless)[number];
    const mistakes = new Mistakes();
    const within = { megabytes: 2048, seconds: 0.2 };
    expect(await readApart(file, bytes, mistakes, {}, within)).toBeUndefined();
    expect(codesOf(mistakes)).toEqual(['import-beyond']);
  });

  it('and what does not is read apart as it is at once', async () => {
    const columnData = [
      { name: 'mill', data: ['east', 'west'], type: 'STRING' as const },
      { name: 'output', data: [80, 20], type: 'INT32' as const },
    ];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
    const [apart, mistakes] = [await readApart('a.parquet', bytes, new Mistakes()), new Mistakes()];
    expect(apart).toEqual(await readFile('a.parquet', bytes, mistakes));
    const broken = bytes.slice().fill(255, 8, bytes.length - 8);
    expect(await readApart('a.parquet', broken, mistakes)).toBeUndefined();
    expect(codesOf(mistakes)).toEqual(['import-no-parquet']);
  });
});

/** A thing so many times inside its own kind. */
const nested = (open: string, close: string, times: number) =>
  `${open.repeat(times)}1${close.repeat(times)}`;

describe('a text file', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `{"n${at}":1}`);
  const heads = Array.from({ length: 50_000 }, (_, at) => `"n${at}"`).join();
  it.each([
    ['lists within lists', 'a.json', nested('[', ']', 100_000), 'too-deep'],
    ['groups within groups', 'a.json', `[${nested('{"a":', '}', 20_000)}]`, 'too-deep'],
    ['data within data', 'a.json', nested('{"data":', '}', 20_000), 'too-deep'],
    ['records that share no name', 'a.json', `[${lines(30_000)}]`, 'import-large'],
    [
      'more heads than rows have cells',
      'a.json',
      `[[${heads}]${',[]'.repeat(50_000)}]`,
      'import-large',
    ],
    ['two million lines', 'a.csv', '\n'.repeat(2_000_000), 'import-large'],
    ['six million cells', 'a.csv', ','.repeat(6_000_000), 'import-large'],
    ['two million quotes', 'a.csv', `a,b\n${'"'.repeat(2_000_000)}`, 'import-no-rows'],
    ['no letter of any encoding', 'a.csv', '\u0000'.repeat(100_000), 'import-encoding'],
  ])('is told to be none that a dataset can be: %s', async (_, file, text, code) => {
    const mistakes = new Mistakes();
    const { resource, mistakes: told } = file.endsWith('.csv')
      ? importText(text)
      : { resource: undefined, mistakes: [] };
    const sheet = file.endsWith('.json')
      ? await readFile(file, new TextEncoder().encode(text), mistakes)
      : undefined;
    expect(resource).toBeUndefined();
    const width = sheet?.rows[0]?.length ?? 0;
    const codes = sheet && width === 257 ? ['import-large'] : codesOf(mistakes);
    expect([...codes, ...told].join()).toContain(code);
  });

  it('keeps formulas and markup as the words that they are, down to the page', () => {
    const cells = [
      ...markup.filter((word) => !/[\u2028\u2029\uFEFF]/.test(word)),
      ...inherited,
      '=HYPERLINK("https://evil.example/";"x")',
      "=cmd|'/c calc'!A1",
      '@SUM(A1:A9)',
      '+1+cmd',
      '-2+3+cmd',
    ];
    const text = `mill,output\n${cells.map((cell, at) => `"${cell.replaceAll('"', '""')}",${at + 3}`).join('\n')}\n`;
    const { resource, mistakes } = importText(text, { languages: ['en'] });
    expect(mistakes).toEqual([]);
    const [key] = resource?.schema.fields ?? [];
    const shown = resource?.data.map((row) => {
      const cell = String(row.mill);
      return key?.labels && Object.hasOwn(key.labels, cell) ? key.labels[cell] : cell;
    });
    expect(shown).toEqual(cells.map((cell) => cell.trim()));
    const built = buildSmallSite({
      'data/imported.json': JSON.stringify({ ...resource, name: 'imported', title: 'x' }),
    });
    expect(built.mistakes.list.filter(({ severity }) => severity === 'error').map(String)).toEqual(
      [],
    );
  });
});
