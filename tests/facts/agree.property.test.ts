import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, agree } from '../../src/facts/agree/agree.ts';
import type { Cell } from '../../src/model/dataset.ts';
import { figureStyle, formatCell } from '../../src/model/format-cell.ts';
import { type Qualifier, qualifiers } from '../../src/schema/dataset.ts';
import { unitNamed } from '../unit-named.ts';
import { units } from './corpus.ts';

const names = [
  undefined,
  ...[
    'percent',
    'percentage-points',
    'permille',
    '元',
    '万元',
    '亿元',
    'CNY',
    'USD',
    'million USD',
  ],
  ...[
    'billion CNY',
    't',
    '万吨',
    'kg',
    'km',
    'km2',
    'ha',
    'mu',
    'kWh',
    'MWh',
    'kW',
    'h',
    'day',
    'year',
  ],
  ...[
    'project',
    'case',
    '万person',
    '亿元/project',
    '元/t',
    'kWh/person',
    'CNY/person',
    '万person/km2',
  ],
];

/** A cell whose figure is written whole: as many decimals as it has, or more. */
const whole = fc
  .record({
    digits: fc.integer({ min: -10_000_000, max: 1_000_000_000 }),
    places: fc.integer({ min: 0, max: 4 }),
    more: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    unit: fc.constantFrom(...names),
    qualifier: fc.constantFrom<Qualifier>(...qualifiers),
    language: fc.constantFrom('zh-CN', 'en'),
  })
  .map(({ digits, places, more, unit, qualifier, language }) => {
    const value = new Decimal(digits).div(10 ** places);
    const decimals = more === undefined ? undefined : value.decimalPlaces() + more;
    return { cell: cellOf(value.toNumber(), unit, qualifier, decimals), language };
  });

/** A cell that knows more than it prints. */
const rounded = fc
  .record({
    value: fc.double({ min: -1e7, max: 1e9, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom(...names),
    qualifier: fc.constantFrom<Qualifier>(...qualifiers),
    language: fc.constantFrom('zh-CN', 'en', 'de', 'fr'),
  })
  .map(({ value, decimals, unit, qualifier, language }) => {
    const kept = Number(value.toPrecision(15));
    return { cell: cellOf(kept, unit, qualifier, decimals), language };
  });

function cellOf(
  value: number,
  unit: string | undefined,
  qualifier: Qualifier,
  decimals: number | undefined,
): Cell {
  return {
    dataset: 'd',
    key: 'k',
    field: 'f',
    value,
    unit: unitNamed(unit),
    decimals,
    qualifier,
    status: 'done',
  };
}

function write(cell: Cell, language: string): string {
  return formatCell(cell, undefined, figureStyle({ units }, language)) ?? '';
}

function read(written: string, cell: Cell, language: string): Agreement {
  return agree(written, cell, { language, units });
}

/** The written figure with its last digit one higher or lower, carried over where need be. */
function stepped(written: string, by: 1 | -1): string {
  const match = /\d(?:[\d.,]*\d)?/.exec(written);
  const [digits = ''] = match ?? [];
  const decimals = digits.split('.')[1]?.length ?? 0;
  const moved = new Decimal(digits.replaceAll(',', '')).plus(
    new Decimal(10).pow(-decimals).times(by),
  );
  const grouped = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const text = grouped.format(moved.toFixed(decimals) as Intl.StringNumericLiteral);
  return written.replace(digits, text);
}

describe('what the site writes', { timeout: 60_000 }, () => {
  it('is what the reader accepts', () => {
    fc.assert(
      fc.property(fc.oneof(whole, rounded), ({ cell, language }) => {
        const written = write(cell, language);
        const agreement = read(written, cell, language);
        expect([written, cell, agreement]).toEqual([written, cell, { ok: true }]);
      }),
      { numRuns: 1500 },
    );
  });

  it('is refused one step off at the last digit', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom<1 | -1>(1, -1), ({ cell, language }, by) => {
        const written = write(cell, language);
        fc.pre(!(by < 0 && /^[^\d]*0(?:\.0+)?\D*$/.test(written)));
        const wrong = stepped(written, by);
        expect([wrong, cell, read(wrong, cell, language).ok]).toEqual([wrong, cell, false]);
      }),
      { numRuns: 1500 },
    );
  });

  it('is accepted without its sign among words of falling, and refused there one step off', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(['fell by ', ''], ['', ' less'], ['减产', ''], ['', '的降幅']),
        fc.constantFrom<1 | -1>(1, -1),
        ({ cell, language }, [before = '', after = ''], by) => {
          fc.pre(Number(cell.value) < 0 && cell.qualifier === 'exact');
          const size = write({ ...cell, value: Math.abs(Number(cell.value)) }, language);
          const around = { language, units, before, after };
          expect([before, size, after, agree(size, cell, around).ok]).toEqual([
            before,
            size,
            after,
            true,
          ]);
          fc.pre(!(by < 0 && /^[^\d]*0(?:\.0+)?\D*$/.test(size)));
          const wrong = stepped(size, by);
          expect([before, wrong, after, agree(wrong, cell, around).ok]).toEqual([
            before,
            wrong,
            after,
            false,
          ]);
        },
      ),
    );
  });

  it('is refused where the qualifier is another than the cell has', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom<Qualifier>(...qualifiers),
        ({ cell, language }, qualifier) => {
          fc.pre(qualifier !== cell.qualifier);
          // “About 300” is true of what is 300.
          fc.pre(!(qualifier === 'about' && cell.qualifier === 'exact'));
          const wrong = write({ ...cell, qualifier }, language);
          // 以上 says both “over” and “at least”, and is how Chinese writes the latter.
          fc.pre(!(wrong.endsWith('以上') && cell.qualifier === 'over'));
          expect([wrong, cell, read(wrong, cell, language).ok]).toEqual([wrong, cell, false]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is refused in another unit', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...names), ({ cell, language }, unit) => {
        const wrong = write({ ...cell, unit: unitNamed(unit) }, language);
        fc.pre(wrong !== write(cell, language) && cell.value !== 0);
        // A bare number may count what follows it, and a plain ratio may be written in percent.
        fc.pre(unit !== undefined && cell.unit !== undefined);
        expect([wrong, cell, read(wrong, cell, language).ok]).toEqual([wrong, cell, false]);
      }),
      { numRuns: 1500 },
    );
  });
});
