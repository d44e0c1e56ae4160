import { describe, expect, it } from 'vitest';
import { build, fileOf } from '../model/dataset-file.ts';
import { unitNamed } from '../unit-named.ts';

const key = { name: 'key', type: 'string' };
const value = { name: 'value', type: 'number' };

describe('a dataset', () => {
  it('is built with what the standard and we say of it', () => {
    const file = {
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      ...fileOf([key, { ...value, unit: 'percent', decimals: 2 }], [{ key: 'a', value: 1.5 }]),
      temporal: '2024-01/2024-11',
      sources: [{ title: 'A page', author: { 'zh-CN': '甲', en: 'A' }, locator: 'p. 3' }],
    };
    const { dataset, codes } = build(file);
    expect(codes).toEqual([]);
    expect(dataset).toMatchObject({
      name: 'sample',
      primaryKey: ['key'],
      temporal: '2024-01/2024-11',
      sources: [{ title: 'A page', author: { en: 'A' }, locator: 'p. 3' }],
      rows: [
        {
          key: 'a',
          number: 1,
          values: { key: 'a', value: 1.5 },
          qualifier: 'exact',
          status: 'done',
        },
      ],
    });
  });

  it('tells of figures that are finer than their field, once', () => {
    const rows = [0.25, 0.5, 12.75].map((each, index) => ({ key: String(index), value: each }));
    const { codes } = build(fileOf([key, { ...value, decimals: 1 }], rows));
    expect(codes).toEqual(['finer-than-declared']);
    expect(build(fileOf([key, { ...value, decimals: 2 }], rows)).codes).toEqual([]);
  });

  it('tells of falls below zero, with their place and the mend in both languages', () => {
    const rows = [5.3, -2, -4].map((each, index) => ({ key: `r${index}`, value: each }));
    const { mistakes, codes } = build(fileOf([key, { ...value, sign: 'fall' }], rows));
    expect(codes).toEqual(['fall-below-zero']);
    const [told] = mistakes.list;
    expect(told?.values).toEqual({ field: 'value', row: 'r1', got: '-2', count: 2 });
    const texts = (['en', 'zh-CN'] as const).map((language) => told?.inWords(language));
    expect(told?.place.line).toBeGreaterThan(1);
    expect(texts).toMatchInlineSnapshot(`
      [
        {
          "hint": "Write the sizes of falls without a minus, or take "sign": "fall" out of the field, so that what is below zero is a fall.",
          "problem": "“value” holds the sizes of falls ("sign": "fall"), yet for “r1” it is -2: a fall of less than nothing. 2 cells of the field are so.",
        },
        {
          "hint": "请把降幅写成不带负号的数；如果负数才表示下降，请从字段里删去 "sign": "fall"。",
          "problem": "“value”记的是降幅（"sign": "fall"），“r1”却是 -2，降幅不会小于零。这个字段有 2 格如此。",
        },
      ]
    `);
    expect(build(fileOf([key, value], rows)).codes).toEqual([]);
    expect(build(fileOf([key, { ...value, sign: 'fall' }], rows.slice(0, 1))).codes).toEqual([]);
  });

  it('may carry every other property of the standard, and properties of nobody', () => {
    const file = {
      ...fileOf(
        [
          { ...key, format: 'default', example: 'a', rdfType: 'x', categories: ['a', 'b'] },
          { ...value, groupChar: ',', bareNumber: true, constraints: { jsonSchema: {} } },
        ],
        [{ key: 'a', value: 1 }],
        { fieldsMatch: ['exact'], foreignKeys: [], missingValues: [{ value: '-', label: 'none' }] },
      ),
      profile: 'tabular-data-resource',
      licenses: [{ name: 'CC0-1.0' }],
      homepage: 'https://example.org/',
      bytes: 12,
      hash: 'x',
      encoding: 'utf-8',
      'x-anything': { deep: [1] },
    };
    expect(build(file).codes).toEqual([]);
  });

  it('needs no title and no types', () => {
    const { dataset, codes } = build({
      name: 'sample',
      schema: { fields: [{ name: 'key' }, { name: 'value' }] },
      data: [{ key: 'a', value: true }],
    });
    expect(codes).toEqual([]);
    expect(dataset?.title).toBe('sample');
    expect(dataset?.rows[0]?.values).toEqual({ key: 'a', value: true });
  });

  it('numbers its rows where it has no key', () => {
    const { dataset } = build(fileOf([value], [{ value: 1 }, { value: 1 }], { primaryKey: [] }));
    expect(dataset?.rows.map((row) => row.key)).toEqual(['1', '2']);
  });

  it('takes a key of one field as a word, and joins the fields of several', () => {
    const pier = { name: 'pier', type: 'string' };
    const year = { name: 'year', type: 'year' };
    const rows = [
      { pier: 'north', year: 2031 },
      { pier: 'north', year: '2032' },
    ];
    expect(
      build(fileOf([key], [{ key: 'a b (c)' }], { primaryKey: 'key' })).dataset?.rows[0]?.key,
    ).toBe('a b (c)');
    const { dataset, codes } = build(fileOf([pier, year], rows, { primaryKey: ['pier', 'year'] }));
    expect(codes).toEqual([]);
    expect(dataset?.rows.map((row) => row.key)).toEqual(['north,2031', 'north,2032']);
  });
});

describe('the columns that are ours', () => {
  it('need no declaration', () => {
    const row = {
      key: 'a',
      value: 3,
      unit: '亿元',
      decimals: 1,
      qualifier: 'over',
      status: 'promised',
      note: 'n',
    };
    const { dataset, codes } = build(fileOf([key, value], [row]));
    expect(codes).toEqual([]);
    expect(dataset?.rows[0]).toMatchObject({
      unit: unitNamed('亿元'),
      decimals: 1,
      qualifier: 'over',
      status: 'promised',
      note: 'n',
    });
  });

  it('may be declared, as whatever the standard needs', () => {
    const own = [
      { name: 'unit', type: 'string' },
      { name: 'decimals', type: 'integer' },
      { name: 'qualifier', type: 'string', constraints: { enum: ['exact', 'over'] } },
      { name: 'note', type: 'object' },
    ];
    const note = { 'zh-CN': '注', en: 'note' };
    const row = { key: 'a', value: 3, unit: 'case', decimals: 0, qualifier: 'over', note };
    const { dataset, codes } = build(
      fileOf([key, value, ...own], [row, { key: 'b', value: 1, unit: null, note: '' }]),
    );
    expect(codes).toEqual([]);
    expect(dataset?.rows.map((each) => each.note)).toEqual([note, undefined]);
    expect(dataset?.rows[0]?.values).toMatchObject({ unit: 'case', qualifier: 'over' });
  });

  it('are checked: units, decimals, words, and every language of a note', () => {
    const wrong = (row: object) =>
      build(fileOf([key, value], [{ key: 'a', value: 1, ...row }])).codes;
    expect(wrong({ unit: 'parsec' })).toEqual(['unknown-unit']);
    expect(wrong({ unit: 3 })).toEqual(['cell-type']);
    expect(wrong({ decimals: 1.5 })).toEqual(['cell-type']);
    expect(wrong({ decimals: -1 })).toEqual(['cell-type']);
    expect(wrong({ qualifier: 'roughly' })).toEqual(['invalid-choice']);
    expect(wrong({ status: 'open' })).toEqual(['invalid-choice']);
    expect(wrong({ note: { en: 'only' } })).toEqual(['missing-language']);
  });

  it('leave a dataset statuses of its own, if it lists them', () => {
    const status = { name: 'status', type: 'string', constraints: { enum: ['open', 'promised'] } };
    const rows = [{ key: 'a', status: 'open' }, { key: 'b', status: 'promised' }, { key: 'c' }];
    const { dataset, codes } = build(fileOf([key, status], rows));
    expect(codes).toEqual([]);
    expect(dataset?.rows.map((row) => row.status)).toEqual(['done', 'promised', 'done']);
    expect(dataset?.rows[0]?.values.status).toBe('open');
  });
});

describe('a row', () => {
  it('with a mistake is kept out, and the others stay', () => {
    const rows = [
      { key: 'a', value: 'x' },
      { key: 'b', value: 2 },
      { key: 'b', value: 3 },
    ];
    const { dataset, codes } = build(fileOf([key, value], rows));
    expect(codes).toEqual(['cell-type', 'duplicate-key']);
    expect(dataset?.rows.map((row) => row.key)).toEqual(['b']);
  });

  it.each([
    ['North', 'north ', ['alike-values']],
    ['ＡB', 'AB', ['alike-values']],
    ['New York', 'New  York', ['alike-values']],
    ['caf\u00e9', 'cafe\u0301', ['alike-values']],
    ['straße', 'strasse', []],
    ['north', 'south', []],
  ])('called “%s” is told from one called “%s”', (one, other, told) => {
    const rows = [
      { key: one, value: 1 },
      { key: other, value: 2 },
    ];
    expect(build(fileOf([key, value], rows)).codes).toEqual(told);
    const labels = { [one]: { 'zh-CN': '甲', en: 'A' }, [other]: { 'zh-CN': '乙', en: 'B' } };
    expect(build(fileOf([{ ...key, labels }, value], rows)).codes).toEqual([]);
  });

  it('may lack values, in every way that the dataset declares', () => {
    const rows = [{ key: 'a' }, { key: 'b', value: null }, { key: 'c', value: 'n/a' }];
    const { dataset, codes } = build(fileOf([key, value], rows, { missingValues: ['n/a'] }));
    expect(codes).toEqual([]);
    expect(dataset?.rows.map((row) => row.values.value)).toEqual([null, null, null]);
  });

  it('has its key, and not a computed one', () => {
    expect(build(fileOf([key], [{ key: '' }])).codes).toEqual(['missing-key']);
    expect(build(fileOf([key], [{ key: { derive: 'a/b' } }])).codes).toContain('missing-key');
  });

  it('keeps what objects have a meaning for from meaning it', () => {
    const fields = [key, { name: 'constructor', type: 'string' }];
    const { dataset, codes } = build(fileOf(fields, [{ key: 'toString' }]));
    expect(codes).toEqual([]);
    expect(dataset?.rows[0]?.values.constructor).toBeNull();
  });

  it.each([
    ['number', 1.5, '1.5'],
    ['integer', 2, 2.5],
    ['boolean', true, 'yes'],
    ['date', '2024-02-29', '2023-02-29'],
    ['datetime', '2024-02-29T10:00:00Z', '2024-02-29'],
    ['time', '10:30', 'noon'],
    ['year', 2024, 'MMXXIV'],
    ['yearmonth', '2024-12', '2024-13'],
    ['array', [1], 'x'],
    ['object', { a: 1 }, 'x'],
  ])('holds a %s, and nothing else, where one is declared', (type, right, wrong) => {
    const cell = (content: unknown) =>
      build(fileOf([key, { name: 'cell', type }], [{ key: 'a', cell: content }])).codes;
    expect(cell(right)).toEqual([]);
    expect(cell(wrong)).toEqual(['cell-type']);
  });

  it.each([
    [{ minimum: 2 }, 2, 1],
    [{ maximum: 2 }, 2, 3],
    [{ exclusiveMinimum: 2 }, 3, 2],
    [{ exclusiveMaximum: 2 }, 1, 2],
    [{ enum: [1, 2] }, 2, 3],
    [{ required: true }, 0, null],
  ])('keeps the constraint %j', (constraints, right, wrong) => {
    const cell = (content: unknown) =>
      build(fileOf([key, { ...value, constraints }], [{ key: 'a', value: content }])).codes;
    expect(cell(right)).toEqual([]);
    expect(cell(wrong)).toEqual(['cell-constraint']);
  });

  it.each([
    [{ minLength: 2 }, 'ab', 'a'],
    [{ maxLength: 2 }, 'ab', 'abc'],
    [{ pattern: '[a-c]+' }, 'abc', 'abcd'],
  ])('keeps the constraint %j of words', (constraints, right, wrong) => {
    const word = { name: 'word', type: 'string', constraints };
    const cell = (content: string) =>
      build(fileOf([key, word], [{ key: 'a', word: content }])).codes;
    expect(cell(right)).toEqual([]);
    expect(cell(wrong)).toEqual(['cell-constraint']);
  });

  it('shares no value with another in a field that is unique', () => {
    const unique = { ...value, constraints: { unique: true } };
    const rows = [{ key: 'a', value: 1 }, { key: 'b', value: 1 }, { key: 'c' }, { key: 'd' }];
    expect(build(fileOf([key, unique], rows)).codes).toEqual(['cell-constraint']);
  });
});

describe('labels', () => {
  const labels = { a: { 'zh-CN': '甲', en: 'A' }, b: 'B' };

  it('name every value, and every label a value', () => {
    const rows = (...keys: string[]) =>
      build(
        fileOf(
          [{ ...key, labels }],
          keys.map((each) => ({ key: each })),
        ),
      ).codes;
    expect(rows('a', 'b')).toEqual([]);
    expect(rows('a')).toEqual(['unused-label']);
    expect(rows('a', 'b', 'c')).toEqual(['missing-label']);
    expect(rows('a', 'b', 'constructor')).toEqual(['missing-label']);
  });

  it('are there in every language of the publication', () => {
    const file = fileOf([{ ...key, labels }], [{ key: 'a' }, { key: 'b' }]);
    expect(build(file, ['zh-CN', 'en', 'fr']).codes).toEqual(['missing-language']);
    expect(build(file, ['en']).codes).toEqual([]);
  });
});
