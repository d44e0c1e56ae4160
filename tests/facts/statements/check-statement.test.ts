import { describe, expect, it, test } from 'vitest';
import { sayStatement } from '../../../src/facts/claims/say-statement.ts';
import { checkStatement } from '../../../src/facts/statements/check-statement.ts';
import { cellAt, datasets, units } from '../harbours.ts';

const place = { file: 'content/stories/en/a.md', line: 3, column: 1 };
const context = { datasets, counters: Object.keys(units), place };

const verdict = (address: string, statement: string) =>
  checkStatement(statement, cellAt(address), context);

/** `cell: statement → verdict`, with the reason behind a colon. */
const table = `
growth/north: is max → true
growth/north: is the largest → true
growth/south: is max → false
growth/west: is min → true
growth/west: is the smallest → true
growth/east: is min → false
growth/south: is rank 2 → true
growth/south: is rank 2 of 4 → true
growth/south: is rank 2 of 5 → false
growth/east: is rank 2 → false
growth/east: is rank 3 → true
growth/east: is rank 2 from below → true
growth/west: is rank 1 from below → true
growth/west: is rank 9 → false
growth/south: is max among east, west → true
growth/south: is max among north, east → false
growth/south: is rank 2 among north, south → true
growth/south: is max among east, nowhere → mistaken
growth/south: is max among %65ast, west → true
growth/south: is max except north → true
growth/south: is the largest except north → true
growth/south: is max except %6eorth → true
growth/south: is max except west → false
growth/east: is max except north, south → true
growth/east: is max except north、south → true
growth/east: is min except west → true
growth/east: is rank 2 except north → true
growth/east: is rank 2 of 3 except north → true
growth/east: is rank 2 of 4 except north → false
growth/west: is rank 1 from below except north → true
growth/west: is max except north, south, east → undecidable:alone
growth/south: is max except nowhere → mistaken
growth/south: is max except north, nowhere → mistaken
growth/south: is max except north,east → mistaken
growth/south: is max except south → unreadable:leaves-itself-out
growth/south: is max except → unreadable:grammar
ships/south: is max except north → undecidable:tie
money/south: is max except north → undecidable:alone
growth/north: > growth/south/value → true
growth/north: > growth/south → true
growth/south: > growth/north/value → false
growth/north: >= 2 * growth/south/value → true
growth/north: >= 2.5 * growth/south/value → false
growth/north: > 2 * growth/east/value + growth/west/value → true
growth/north: < growth/south/value → false
growth/west: < growth/south/value → true
growth/west: <= 5 → true
growth/west: < 5 → false
growth/west: = 5 → true
growth/west: = 5% → true
growth/west: = 0.05 → false
growth/west: = 5 percentage-points → unreadable:units
growth/north: > 60% → true
growth/north: above 60 → true
growth/north: is above 60 → true
growth/north: at least 67.5 → true
growth/north: below 67.5 → false
growth/north: is less than 70% → true
growth/north: equals 67.5 → true
growth/north: ~ 70 → true
growth/north: about 90 → false
growth/north: this - growth/south/value = 39.5 percentage-points → true
growth/north: this - growth/south/value > 40 percentage-points → false
growth/north: this - growth/south/value > 39 → true
growth/north: this - growth/south/value > 39% → unreadable:units
growth/north: this / growth/south/value > 2 → true
growth/north: this / growth/south/value >= 2.5 → false
growth/north: this / growth/west/value = 13.5 → true
growth/north: > mean(growth/south/value, growth/east/value, growth/west/value) → true
growth/north: > max(growth/south/value, growth/east/value) → true
growth/north: > sum(growth/south/value, growth/east/value, growth/west/value) → true
growth/north: > nowhere/south/value → mistaken
growth/north: > growth/nobody/value → mistaken
growth/north: > ships/south/value → unreadable:units
growth/north: is biggest → unreadable:grammar
growth/north: → unreadable:grammar
growth/north: > → unreadable:grammar
growth/north: is rank two → unreadable:grammar
growth/north: > growth/south/value ^ 2 → unreadable:grammar
growth/north: > growth/south/value / 0 → unreadable:zero
growth/north: > log(growth/south/value) → unreadable:grammar
ships/north: = ships/south/value + ships/east/value → true
ships/north: = sum(ships/south/value, ships/east/value) → true
ships/north: = 2 * ships/south/value → true
ships/south: = 0.5 * ships/north/value → true
ships/south: this / ships/north/value = 50% → true
ships/south: this / ships/north/value >= 0.6 → false
ships/south: = ships/east/value → true
ships/south: > ships/east/value → false
ships/south: >= ships/east/value → true
ships/south: is rank 2 → undecidable:tie
ships/south: is min → undecidable:tie
ships/south: is rank 1 → false
ships/north: is max → true
ships/north: is rank 1 of 3 → true
ships/north: > ships/west/value → undecidable:empty
ships/west: is max → undecidable:empty
ships/north: = 40 ship → true
ships/north: > 30 ship → true
ships/north: > 30 t → unreadable:units
ships/north: > 30 → true
visits/north: is max → undecidable:bound
visits/north: > visits/south/value → undecidable:bound
visits/north: > visits/east/value → true
visits/north: > 300 → true
visits/north: > 301 → undecidable:bound
visits/north: >= 300 → true
visits/north: < 400 → undecidable:bound
visits/north: < 300 → false
visits/north: <= 300 → false
visits/north: = 300 → false
visits/north: = 300 as stated → true
visits/north: > visits/south/value as stated → true
visits/north: >= 3 * visits/east/value → true
visits/north: ~ 300 → false
visits/east: is min → undecidable:bound
visits/east: < visits/north/value → true
visits/east: < 2 * visits/north/value → true
visits/east: is rank 3 → undecidable:bound
visits/east: is rank 1 → false
visits/west: > 50 → undecidable:bound
visits/west: < visits/north/value → undecidable:bound
visits/north: this - visits/east/value > 200 → true
visits/east: this - visits/north/value < 0 → true
visits/east: this / visits/north/value < 0.5 → true
visits/north: this / visits/east/value > 2.9 → true
visits/north: this + visits/south/value > 560 → true
visits/north: this + visits/south/value > 561 → undecidable:bound
targets/north: = ships/north/value → undecidable:bound
targets/north: >= ships/north/value → true
targets/north: > ships/north/value → undecidable:bound
targets/north: = ships/north/value as stated → true
targets/south: = 0.5 * targets/north/value → undecidable:bound
targets/south: = 0.5 * targets/north/value as stated → true
targets/south: = targets/north/value as stated → false
targets/south: < 20 → false
money/north: > money/south/value → true
money/north: is max → true
money/north: is rank 1 of 2 → true
money/south: = 1.79 亿元 → true
money/south: < 2 亿元 → true
money/south: > 1.8 亿元 → false
money/south: < 17901 → true
money/north: / money/east/value = money/west/value → unreadable:grammar
money/north: this / money/east/value = money/west/value → true
money/west: = money/north/value / money/east/value → true
money/west: > 6 亿元/ship → true
money/west: > 6 亿元 → unreadable:units
money/north: > 100 million CNY → true
money/east: = ships/north/value → true
money/east: is max → undecidable:alone
alone/north: is max → undecidable:alone
`;

const entries = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, address = '', statement = '', expected = ''] =
      /^(\S+): ?(.*?) ?→ (.+)$/.exec(line) ?? [];
    return { address, statement, expected };
  });

describe('checkStatement', () => {
  it.each(entries)('$address $statement → $expected', ({ address, statement, expected }) => {
    const found = verdict(address, statement);
    const reason = 'reason' in found ? `:${found.reason}` : '';
    expect(`${found.verdict}${reason}`).toBe(expected);
  });

  it('tells the real order of a false one', () => {
    const found = verdict('growth/east', 'is rank 2');
    expect(found.verdict === 'false' && found.order?.map(({ key }) => key)).toEqual([
      'north',
      'south',
      'east',
      'west',
    ]);
    const below = verdict('growth/east', 'is min');
    expect(below.verdict === 'false' && below.order?.[0]?.key).toBe('west');
  });

  it('tells the values of a false comparison', () => {
    const found = verdict('growth/north', '>= 2.5 * growth/south/value');
    const sides =
      found.verdict === 'false' ? found.sides?.map(({ value }) => value.toNumber()) : [];
    expect(sides).toEqual([67.5, 70]);
  });

  it('names the cells whose bounds leave it open', () => {
    const found = verdict('visits/east', 'is min');
    expect(found.verdict === 'undecidable' && found.cells.map(({ key }) => key)).toEqual([
      'east',
      'west',
    ]);
  });

  it('says which row cannot be left out, and which there are', () => {
    const found = verdict('growth/south', 'is max except totl');
    const [mistake] = found.verdict === 'mistaken' ? found.mistakes : [];
    expect(mistake?.code).toBe('unknown-row');
    expect(mistake?.inWords('en')).toMatchObject({
      problem: 'The dataset “growth” has no row “totl”.',
      hint: expect.stringContaining('north, south, east, west'),
    });
  });

  it('passes on what is wrong with an address, with its place', () => {
    const found = verdict('growth/north', '> growth/suoth/value');
    const [mistake] = found.verdict === 'mistaken' ? found.mistakes : [];
    expect(mistake?.code).toBe('unknown-row');
    expect(mistake?.place).toEqual(place);
    expect(mistake?.inWords('en').hint).toContain('“south”');
  });
});

test('a cell of text is not compared', () => {
  const cell = { ...cellAt('growth/north'), value: 'fast' };
  expect(checkStatement('is max', cell, context)).toMatchObject({
    verdict: 'unreadable',
    reason: 'not-a-number',
  });
});

describe('sayStatement', () => {
  const say = (address: string, statement: string, language: string) =>
    sayStatement(statement, cellAt(address), { datasets, units, language });

  it.each([
    ['growth/north', 'is max', 'the largest of 4', '4个数里最大'],
    ['money/north', 'is max', 'the largest of 2', '2个数里最大'],
    ['growth/west', 'is min', 'the smallest of 4', '4个数里最小'],
    [
      'growth/south',
      'is rank 2',
      'number 2 of 4, counted from the largest',
      '4个数里由大到小排第2',
    ],
    ['growth/north', 'is max among south', 'the largest of 2: South', '2个数里最大：南港'],
    [
      'growth/south',
      'is max except north',
      'the largest of 3, leaving out North (67.5%)',
      '3个数里最大，不计北港（67.5%）',
    ],
    ['growth/north', '> 60', 'this figure is more than 60%', '此数大于60%'],
    [
      'growth/north',
      '>= 2 * growth/south/value',
      'this figure is at least 2 × South (28%)',
      '此数不小于2 × 南港（28%）',
    ],
    [
      'growth/north',
      'this - growth/south/value = 39.5 percentage-points',
      'this figure − South (28%) equals 39.5 percentage points',
      '此数 − 南港（28%）等于39.5个百分点',
    ],
    [
      'ships/north',
      '= sum(ships/south/value, ships/north/value)',
      'this figure equals South (20 ships) + North (40 ships)',
      '此数等于南港（20艘） + 北港（40艘）',
    ],
    [
      'targets/north',
      '= ships/north/value as stated',
      'as the figures are stated, this figure equals North (40 ships)',
      '按写明的数，此数等于北港（40艘）',
    ],
    [
      'growth/north',
      '> mean(growth/south/value, growth/north/value)',
      'this figure is more than the mean of South (28%), North (67.5%)',
      '此数大于南港（28%）、北港（67.5%）的平均',
    ],
  ])('%s %s', (address, statement, english, chinese) => {
    expect(say(address, statement, 'en')?.replaceAll('\u00A0', ' ')).toBe(english);
    expect(say(address, statement, 'zh-CN')).toBe(chinese);
  });

  it('says nothing of what cannot be read', () => {
    expect(say('growth/north', 'is biggest', 'en')).toBeUndefined();
  });
});
