import { describe, expect, it } from 'vitest';
import { importBytes, importText, type Outcome } from './import-bytes.ts';

const values = ({ resource }: Outcome, field: number): unknown[] =>
  (resource?.data ?? []).map((row) => row[resource?.schema.fields[field]?.name ?? '']);
const typeOf = ({ resource }: Outcome, field: number) => resource?.schema.fields[field]?.type;

describe('a column of times', () => {
  it.each<[string, readonly string[], string, readonly (string | number)[]]>([
    ['when', ['2024-01-05', '2024-02-06'], 'date', ['2024-01-05', '2024-02-06']],
    ['stamp', ['20240105', '20240206'], 'date', ['2024-01-05', '2024-02-06']],
    ['tag', ['16.05.2021', '17.05.2021'], 'date', ['2021-05-16', '2021-05-17']],
    ['tag', ['16.05.21', '1.6.21'], 'date', ['2021-05-16', '2021-06-01']],
    ['date', ['1/13/2020', '2/1/2020'], 'date', ['2020-01-13', '2020-02-01']],
    ['date', ['13/1/20', '1/2/20'], 'date', ['2020-01-13', '2020-02-01']],
    ['date', ['5 Jan 2024', '12 March 2024'], 'date', ['2024-01-05', '2024-03-12']],
    ['date', ['"Jan 5, 2024"', '"March 12, 2024"'], 'date', ['2024-01-05', '2024-03-12']],
    ['date', ['05-Jan-24', '06-Feb-24'], 'date', ['2024-01-05', '2024-02-06']],
    ['日期', ['2024年1月5日', '2024年12月31日'], 'date', ['2024-01-05', '2024-12-31']],
    ['month', ['2019-11', '2019-12', '2020-01'], 'yearmonth', ['2019-11', '2019-12', '2020-01']],
    ['month', ['202401', '202402'], 'yearmonth', ['2024-01', '2024-02']],
    ['x', ['2024M01', '2024M02'], 'yearmonth', ['2024-01', '2024-02']],
    ['Monat', ['Januar 2020', 'März 2020'], 'yearmonth', ['2020-01', '2020-03']],
    ['mois', ['janvier 2020', 'août 2020'], 'yearmonth', ['2020-01', '2020-08']],
    ['month', ['Nov-19', 'Dec-19', 'Jan-20'], 'yearmonth', ['2019-11', '2019-12', '2020-01']],
    ['month', ['Jan-98', 'Jun-99'], 'yearmonth', ['1998-01', '1999-06']],
    ['q', ['Q1 2024', 'Q2 2024'], 'string', ['2024-Q1', '2024-Q2']],
    ['q', ['1Q24', '2Q24'], 'string', ['2024-Q1', '2024-Q2']],
    ['q', ['2024年一季度', '2024年二季度'], 'string', ['2024-Q1', '2024-Q2']],
    ['h', ['H1 2024', 'H2 2024'], 'string', ['2024-H1', '2024-H2']],
    ['h', ['2024年上半年', '2024年下半年'], 'string', ['2024-H1', '2024-H2']],
    ['w', ['2020 W1', '2020-W53'], 'string', ['2020-W01', '2020-W53']],
    ['w', ['KW 1 2020', 'KW 2 2020'], 'string', ['2020-W01', '2020-W02']],
    ['season', ['2009-10', '2010-11', '2011-12'], 'string', ['2009-10', '2010-11', '2011-12']],
    ['y', ['1999-00', '2000-01'], 'string', ['1999-00', '2000-01']],
    ['y', ['FY2010', 'FY2011'], 'string', ['FY2010', 'FY2011']],
    ['year', ['2001', '2002'], 'year', [2001, 2002]],
    ['年份', ['2001年', '2002年'], 'year', [2001, 2002]],
    ['year', ['14', '54', '117'], 'year', [14, 54, 117]],
    ['year', ['-500', '0', '500'], 'year', [-500, 0, 500]],
    ['era', ['500 BCE', '1 CE'], 'year', [-500, 1]],
    ['era', ['公元前500年', '公元14年'], 'year', [-500, 14]],
    [
      't',
      ['2024-01-05 23:00', '2024-01-06 00:00'],
      'datetime',
      ['2024-01-05T23:00', '2024-01-06T00:00'],
    ],
    ['t', ['2024-01-05 00:00:00', '2024-01-06 00:00:00'], 'date', ['2024-01-05', '2024-01-06']],
    [
      't',
      ['2024-01-05T08:30:00+0200', '2024-01-05T09:30:00+0200'],
      'datetime',
      ['2024-01-05T08:30+02:00', '2024-01-05T09:30+02:00'],
    ],
    [
      't',
      ['1/13/2020 1:30 PM', '1/13/2020 12:05 AM'],
      'datetime',
      ['2020-01-13T13:30', '2020-01-13T00:05'],
    ],
    ['time', ['08:00', '9:30'], 'time', ['08:00', '09:30']],
    [
      'timestamp',
      ['1577836800', '1577840400'],
      'datetime',
      ['2020-01-01T00:00Z', '2020-01-01T01:00Z'],
    ],
    ['date', ['45292', '45293'], 'date', ['2024-01-01', '2024-01-02']],
  ])('%s: %j', (head, cells, type, iso) => {
    const outcome = importText(
      `${head},n\n${cells.map((cell, at) => `${cell},${at + 3}`).join('\n')}\n`,
      { languages: ['en'] },
    );
    expect([typeOf(outcome, 0), values(outcome, 0)]).toEqual([type, iso]);
    expect(outcome.told.join()).toMatch(/Column A holds/);
  });

  it.each([
    ['date', ['1/2/2020', '3/4/2020'], 'import-day-order'],
    ['date', ['1/11/99', '2/11/99'], 'import-day-order'],
    ['date', ['01-02-03', '02-02-03'], 'import-day-order'],
  ])('%s: %j is refused', (head, cells, code) => {
    const { resource, mistakes } = importText(
      `${head},n\n${cells.map((cell) => `${cell},1`).join('\n')}\n`,
    );
    expect(resource).toBeUndefined();
    expect(mistakes.join()).toContain(code);
  });

  it.each([
    ['month', ['Jan-01', 'Jan-02', 'Jan-03']],
    ['score', ['3-1', '2-2', '0-4']],
    ['time', ['2:05:13', '2:06:20', '2:07:00']],
    ['part', ['1/2', '3/4', '1/3']],
  ])('%s: %j stays text, which is told', (head, cells) => {
    const outcome = importText(
      `name,${head}\n${cells.map((cell, at) => `n${at},${cell}`).join('\n')}\n`,
    );
    expect(values(outcome, 1)).toEqual(cells);
    if (head !== 'score') expect(outcome.told.join()).toContain('is kept as text');
  });
});

describe('a column of figures', () => {
  it.each<[string, readonly string[], readonly (number | null)[]]>([
    [',', ['.097', '.12'], [0.097, 0.12]],
    [',', ['4e+06', '1.2e-05', '2E3'], [4000000, 0.000012, 2000]],
    [';', ['12,50 €', '3,00 €'], [12.5, 3]],
    [',', ['"$1,234.50"', '$3'], [1234.5, 3]],
    [',', ['"12,34,567"', '"1,00,000"'], [1234567, 100000]],
    [';', ["1'234.50", "12'000.00"], [1234.5, 12000]],
    [';', ['1 234,5', '12 345,25'], [1234.5, 12345.25]],
    [';', ['1.234', '345', '2.100'], [1234, 345, 2100]],
    [';', ['1.234', '5345', '2.100'], [1.234, 5345, 2.1]],
    [',', ['1.234', '0.345', '2.100'], [1.234, 0.345, 2.1]],
    [',', ['"-0,82 %"', '"-16,36 %"'], [-0.82, -16.36]],
    [',', ['"1,234"', '"12,345"'], [1234, 12345]],
    [',', ['5.6', '8.5 b', '10.3', '7 p'], [5.6, 8.5, 10.3, 7]],
    [',', ['12.5 (E)', '13.1', '14'], [12.5, 13.1, 14]],
    [',', ['<5', '12', '..', 'x', '9'], [null, 12, null, null, 9]],
    [',', ['12', 'c', '14', ': u'], [12, null, 14, null]],
    [',', ['k. A.', '12', 'n/d', 'No data'], [null, 12, null, null]],
    [',', ['(1234)', '−5', '5-'], [-1234, -5, -5]],
    [',', ['١٢٣٤', '٥٦'], [1234, 56]],
  ])('parted by “%s”: %j', (sign, cells, numbers) => {
    const outcome = importText(
      `name${sign}v\n${cells.map((cell, at) => `n${at}${sign}${cell}`).join('\n')}\n`,
      { languages: ['en'] },
    );
    expect(outcome.mistakes).toEqual([]);
    expect(values(outcome, 1)).toEqual(numbers);
  });

  it('keeps why a figure is not given, and what flags it', () => {
    const { resource } = importText('name,v\nA,5.6\nB,8.5 bp\nC,c\nD,<5\nE,3\nF,4\n', {
      languages: ['en'],
    });
    expect(resource?.data.map(({ note }) => note)).toEqual([
      undefined,
      'break in the series, provisional',
      'Not given: confidential (c)',
      'Not given exactly: <5',
      undefined,
      undefined,
    ]);
  });

  it.each([
    'phone',
    'zip',
    'Postcode',
    'cityCode',
    'Major_code',
    'FIPS',
    'plz',
    '邮政编码',
    'ISBN',
  ])('stays text under “%s”', (head) => {
    const outcome = importText(`name,${head}\nA,1101\nB,1102\n`);
    expect(values(outcome, 1)).toEqual(['1101', '1102']);
  });
});

describe('the heads', () => {
  it.each([
    [
      ',GDP,,Jobs,\n,2022,2023,2022,2023\nA,1.5,2.5,10,20\nB,3,4,30,40\n',
      'The heads take row 1 and 2; the first row of data is row 3: “A”, “1.5”',
    ],
    [
      '"Data Source","X",\n\n"Updated","2024",\n\n"Country","Code","2021","2022"\nA,AA,1,2\nB,BB,3,4\n',
      'The heads take row 5; the first row of data is row 6: “A”',
    ],
    ['# made 2024, by K.\nname,value\nA,1\nB,2\n', 'The heads take row 2'],
    [
      'Tabelle: 1;;\nBestand: Deutschland;;\nStichtag;A;B\n;Anzahl;Anzahl\n31.12.2021;8;4\n31.12.2022;8;5\n__________;;\n© Amt, 2024;;\n',
      'The heads take row 3 and 4',
    ],
  ])('of %j', (text, said) => {
    expect(importText(text, { languages: ['en'] }).told.join('\n')).toContain(said);
  });

  it('are letters where the editor says that there are none', () => {
    const outcome = importText('Aachen,1200\nBonn,800\n', {
      languages: ['en'],
      table: { headRow: undefined, heads: 0 },
    });
    expect(outcome.resource?.data).toEqual([
      { 'column-a': 'Aachen', 'column-b': 1200 },
      { 'column-a': 'Bonn', 'column-b': 800 },
    ]);
  });

  it('stand where the editor says', () => {
    const outcome = importText('x,y\nname,value\nA,1\n', {
      languages: ['en'],
      table: { headRow: 2, heads: 1 },
    });
    expect(outcome.resource?.data).toEqual([{ name: 'A', value: 1 }]);
  });
});

describe('the key', () => {
  it.each([
    ['year,month,day,n\n2000,1,1,3\n2000,1,2,4\n2000,2,1,5\n', ['year', 'month', 'day']],
    ['sex,age,n\nm,1,3\nm,2,4\nf,1,5\nf,2,6\n', ['sex', 'age']],
    ['region,town,n\nN,,10\nN,A,4\nS,,5\nS,A,5\n', ['region', 'town']],
    ['type,place,n\nfire,A,1\nfire,A,1\nflood,B,2\n', ['row']],
    ['lon,lat,v\n5.25,45.1,3\n5.25,45.3,4\n', ['row']],
    [
      'A,REF,Area,Year,V\nx,AUT,Austria,2021,1\nx,AUT,Austria,2022,1\nx,BEL,Belgium,2021,2\nx,BEL,Belgium,2022,1\n',
      ['ref', 'year'],
    ],
  ])('of %j', (text, key) => {
    expect(importText(text, { languages: ['en'] }).resource?.schema.primaryKey).toEqual(key);
  });

  it('is the editor’s own, or refused where it is none', () => {
    const text = 'a,b,n\nx,p,1\nx,q,2\n';
    expect(importText(text, { key: ['b', 'a'] }).resource?.schema.primaryKey).toEqual(['b', 'a']);
    expect(importText(text, { key: ['a'] }).mistakes.join()).toContain(
      'import-key-double: Rows 2 and 3',
    );
    expect(importText(text, { key: ['z'] }).mistakes.join()).toContain('There is no column “z”');
  });
});

const tables: readonly (readonly [string, string])[] = [
  ['windows-1252', 'Région;Taux\nÎle-de-France;4\nRhône;5\n'],
  ['windows-1250', 'Kraj;Město\nPlzeňský;5\nŽižkov;6\n'],
  ['windows-1251', 'Регион;Население\nМосква;13\nСанкт-Петербург;5\n'],
  ['koi8-r', 'Регион;Население\nМосква;13\nСанкт-Петербург;5\n'],
  ['windows-1253', 'Περιφέρεια;Πληθυσμός\nΑττική;3\nΚρήτη;1\n'],
  ['windows-1254', 'İl;Nüfus\nİstanbul;1\nŞanlıurfa;2\n'],
  ['windows-1257', 'Pilsēta;Iedzīvotāji\nRīga;1\nJūrmala;2\n'],
  ['iso-8859-2', 'województwo;ludność\nłódzkie;5\nśląskie;6\n'],
  ['macintosh', 'Straße;Größe\nMünchen;5\nKöln;6\n'],
  ['gb18030', '城市,人口\n东城区,5\n石景山,6\n'],
  ['big5', '縣市,人口\n臺北市,5\n高雄市,6\n'],
  ['shift_jis', '都道府県,人口\n東京都,5\nさいたま市,6\n'],
  ['euc-jp', '都道府県,人口\n東京都,5\nさいたま市,6\n'],
  ['euc-kr', '시도,인구\n서울,5\n경상남도,8\n'],
];

/** A text in an old encoding, by looking up which bytes decode to its letters. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x80; first < 0x100; first += 1) {
    const one = decoder.decode(new Uint8Array([first]));
    if (one !== '\ufffd' && !table.has(one)) table.set(one, [first]);
    for (let second = 0x40; second < 0x100; second += 1) {
      const two = decoder.decode(new Uint8Array([first, second]));
      if ([...two].length === 1 && two !== '\ufffd' && !table.has(two))
        table.set(two, [first, second]);
    }
  }
  return new Uint8Array([...text].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]));
}

describe('an old encoding', () => {
  it.each(tables)('%s is known by its letters, and a sample of it shown', (encoding, text) => {
    const plain = importText(text, { languages: ['en'] });
    const old = importBytes('case.csv', encode(text, encoding), { languages: ['en'] });
    expect(old.resource).toEqual(plain.resource);
    expect(old.told[0]).toContain(text.split('\n')[0]?.slice(0, 3) ?? '');
  });

  it('is the one that the editor names', () => {
    const { resource } = importBytes('case.csv', encode('a;b\nKöln;1\n', 'macintosh'), {
      encoding: 'macintosh',
      languages: ['en'],
    });
    expect(resource?.schema.fields[0]?.labels).toEqual({ koln: 'Köln' });
  });
});
