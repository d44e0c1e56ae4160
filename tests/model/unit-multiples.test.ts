import { describe, expect, it } from 'vitest';
import { batch, batchOf, parseUnit, unitText } from '../../src/model/units/unit.ts';
import { measures } from '../../src/model/units/unit-names.ts';

const counters = ['person', 'ship'];

describe('multiples of a measure', () => {
  it.each([
    ['1000 kt', 'Mt'],
    ['1000 Mt', 'Gt'],
    ['1000 t', 'kt'],
    ['1000 W', 'kW'],
    ['1000 kW', 'MW'],
    ['1000 MW', 'GW'],
    ['1000 GW', 'TW'],
    ['1000 Wh', 'kWh'],
    ['1000 kWh', 'MWh'],
    ['1000 MWh', 'GWh'],
    ['1000 GWh', 'TWh'],
    ['10000 元', '万元'],
    ['10000 万元', '亿元'],
    ['1000 thousand USD', 'million USD'],
    ['1000 million USD', 'billion USD'],
  ])('%s are one %s', (many, one) => {
    const [, times = '', name = ''] = /^(\d+) (.*)$/.exec(many) ?? [];
    const small = parseUnit(name, counters);
    const large = parseUnit(one, counters);
    expect(large?.bases).toEqual(small?.bases);
    expect((small?.factor ?? 0) * Number(times)).toBeCloseTo(large?.factor ?? -1, 9);
  });

  it('are of a measure that is one of itself, and its other names too', () => {
    for (const [name, [base, factor]] of Object.entries(measures)) {
      expect([base, parseUnit(base, counters)]).toEqual([
        base,
        { factor: 1, bases: { [base]: 1 } },
      ]);
      // What is neither a thousand times as much nor so many thousandths is the same by another name.
      const thousands = Math.log10(factor) / 3;
      expect([name, Number.isInteger(Math.round(thousands * 1e9) / 1e9)]).toEqual([name, true]);
    }
  });

  it('have the names that readers write', () => {
    expect(unitText({ factor: 1e4, bases: { CNY: 1 } })).toBe('万元');
    expect(unitText({ factor: 1e6, bases: { kWh: 1 } })).toBe('GWh');
    expect(unitText({ factor: 1e4, bases: { ship: 1, km2: -1 } })).toBe('万 ship/km2');
    expect(unitText({ factor: 7, bases: { ship: 1 } })).toBeUndefined();
    expect(unitText({ factor: 1, bases: { ship: 1, person: 1 } })).toBeUndefined();
    expect(unitText({ factor: 1, bases: { ship: 1, km2: -2 } })).toBeUndefined();
    expect(unitText({ factor: 1, bases: { ship: -1 } })).toBeUndefined();
  });
});

describe('so many of a unit', () => {
  const person = { factor: 1, bases: { person: 1 } };

  it('are a base of their own, which tells how many and of what', () => {
    const many = batch(100_000, person);
    expect(many).toEqual({ factor: 1, bases: { '100000 person': 1 } });
    expect(batch(2, person)?.bases).toEqual({ '2 person': 1 });
    expect(batchOf('100000 person')).toEqual({ count: 100_000, of: 'person' });
    expect(batchOf('person')).toBeUndefined();
  });

  it('are none of one, of two units, of a square and of what stands below a line', () => {
    expect(batch(1, person)).toBeUndefined();
    expect(batch(10, { factor: 1, bases: {} })).toBeUndefined();
    expect(batch(10, { factor: 1, bases: { person: 1, km2: -1 } })).toBeUndefined();
    expect(batch(10, { factor: 1, bases: { m: 2 } })).toBeUndefined();
  });

  it('are read below a line', () => {
    const below = (name: string) => parseUnit(name, counters)?.bases;
    expect(below('ship/100000 person')).toEqual({ ship: 1, '100000 person': -1 });
    expect(below('ship/万person')).toEqual({ ship: 1, '10000 person': -1 });
    expect(below('ship/person')).toEqual({ ship: 1, person: -1 });
  });
});
