import { write } from '@e965/xlsx';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSmallSite, smallSite } from '../publication/small-site.ts';
import { importBytes, importText } from '../spreadsheet/import-bytes.ts';
import { dead, inherited, markup, unsafe } from './payloads.ts';

/** What is tried is bounded by its size and by the number of runs: nothing here is timed. */
const often = { numRuns: Number(process.env.FUZZ_RUNS ?? 120) };
const inheritedNow = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
let before = '';
beforeEach(() => {
  before = inheritedNow();
});
afterEach(() => expect(inheritedNow()).toBe(before));

const numbers = fc.constantFrom(
  '0',
  '-0',
  '1e308',
  '-1e308',
  '1e-320',
  '9'.repeat(400),
  '0x10',
  '1,2,3',
  '٣',
  '１２',
  '1/0',
  '∞',
  'NaN',
  '5%',
  '5‰',
  '亿',
  '1~',
  '-',
);
const odd = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\u202E',
  '\u2028',
  '\uD800',
  '=1+1',
  '=HYPERLINK("javascript:x")',
  '@SUM(A1)',
  '+1',
  "'",
  '"',
  '""',
  '[',
  '](',
  '::',
  ':::',
  '|',
  '{',
  '}',
  '<<',
  '&a',
  '*a',
  '!!js/function',
  '---',
  '...',
);
const word = fc.oneof(
  fc.constantFrom(...inherited, ...markup, ...unsafe, ...dead),
  numbers,
  odd,
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 8 });

const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 0.1),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          ...inherited,
          'name',
          'type',
          'data',
          'title',
          'unit',
          'labels',
          'derive',
          'x',
          'y',
          'color',
        ),
        word,
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

/** The value with one thing at some depth in it replaced. */
function changed(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  const next = entries.map(([name, inner], index) => [
    name,
    index === at ? changed(inner, rest, by) : inner,
  ]);
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
}

const steps = fc.array(fc.nat(9), { minLength: 1, maxLength: 5 });
const dataset = JSON.parse(smallSite['data/flour.json'] ?? '');
const chart = {
  title: 'x',
  type: 'bar',
  data: 'flour',
  x: 'output',
  y: 'mill',
  sort: '-output',
  highlight: ['east'],
  annotations: [{ at: 'east', text: 'x' }],
  note: 'x',
};
const types = [
  'bar',
  'column',
  'line',
  'scatter',
  'table',
  'map',
  'slope',
  'stacked',
  'heatmap',
  'number',
  'timeline',
  'waffle',
];

/** Every mistake can be said, and none of it says what a prototype holds. */
function expectTold({ mistakes }: ReturnType<typeof buildSmallSite>): void {
  for (const mistake of mistakes.list)
    for (const language of ['en', 'zh-CN'] as const)
      expect(mistake.inWords(language).problem).not.toContain('[native code]');
}

describe('whatever stands in a file', { timeout: 900_000 }, () => {
  it('of a dataset is told or taken', () => {
    fc.assert(
      fc.property(steps, anything, (path, value) => {
        expectTold(
          buildSmallSite({ 'data/flour.json': JSON.stringify(changed(dataset, path, value)) }),
        );
      }),
      often,
    );
  });

  it('of a chart is told or taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), steps, anything, (type, path, value) => {
        const file = JSON.stringify(changed({ ...chart, type }, path, value));
        expectTold(buildSmallSite({ 'content/charts/flour.yaml': file }));
      }),
      often,
    );
  });

  it('of a story, its extensions of Markdown and its numbers, is told or taken', () => {
    const piece = fc.oneof(
      phrase.map((words) => words.join(' ')),
      fc.tuple(word, word).map(([a, b]) => `[${a}](fact:flour/${b}/output)`),
      fc
        .tuple(word, word)
        .map(([a, b]) => `[${a}](claim:flour/east/output "${b} is max among ${a}")`),
      fc.tuple(word, word).map(([a, b]) => `[${a}](nofact:${b})`),
      fc.tuple(word, word).map(([a, b]) => `::figure{src="${a}" alt="${b}"}`),
      word.map((a) => `::chart{#${a}}`),
      word.map((a) => `:::aside{title="${a}"}\n${a}\n:::`),
      word.map((a) => `x[^${a}]\n\n[^${a}]: ${a}`),
      fc.tuple(numbers, word, numbers).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const story = `${smallSite['content/stories/en/mills.md']}\n${pieces.join('\n\n')}\n`;
        expectTold(buildSmallSite({ 'content/stories/en/mills.md': story }));
      }),
      often,
    );
  });
});

describe('whatever stands in a spreadsheet', { timeout: 900_000 }, () => {
  const table = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('of text is told or becomes a dataset', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, sign, long) => {
        const text = rows.map((cells) => cells.join(sign)).join('\n');
        const { resource, mistakes } = importText(text, { long });
        expect(resource !== undefined || mistakes.length > 0).toBe(true);
      }),
      often,
    );
  });

  it('of a workbook is told or becomes a dataset, whatever its sheet is called', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('Sheet', 'constructor', 'toString', '<b>'),
        (rows, name) => {
          const sheet = Object.fromEntries(
            rows.flatMap((cells, row) =>
              cells.map((v, column) => [
                `${'ABCDE'[column]}${row + 1}`,
                { t: 's', v: v.slice(0, 200) },
              ]),
            ),
          );
          const book = {
            SheetNames: [name],
            Sheets: { [name]: { ...sheet, '!ref': `A1:E${rows.length}` } },
          };
          const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }));
          const { resource, mistakes } = importBytes('a.xlsx', bytes);
          expect(resource !== undefined || mistakes.length > 0).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
