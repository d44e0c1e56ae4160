import { describe, expect, it } from 'vitest';
import { divideUnits, parseUnit, sameKind, unitText } from '../../../src/model/units/unit.ts';

const counters = ['project', 'case'];
const unit = (name: string) => parseUnit(name, counters);

describe('the name of a unit', () => {
  it.each([
    ['percent', 1, { percent: 1 }],
    ['percentage-points', 1, { 'percentage-points': 1 }],
    ['元', 1, { CNY: 1 }],
    ['万元', 1e4, { CNY: 1 }],
    ['亿元', 1e8, { CNY: 1 }],
    ['千万元', 1e7, { CNY: 1 }],
    ['万亿元', 1e12, { CNY: 1 }],
    ['CNY', 1, { CNY: 1 }],
    ['million USD', 1e6, { USD: 1 }],
    ['亿美元', 1e8, { USD: 1 }],
    ['万吨', 1e4, { t: 1 }],
    ['km2', 1, { km2: 1 }],
    ['kWh', 1, { kWh: 1 }],
    ['GWh', 1e6, { kWh: 1 }],
    ['亿千瓦时', 1e8, { kWh: 1 }],
    ['project', 1, { project: 1 }],
    ['万case', 1e4, { case: 1 }],
    ['亿元/project', 1e8, { CNY: 1, project: -1 }],
    ['元/km2', 1, { CNY: 1, km2: -1 }],
  ])('%s is read', (name, factor, bases) => {
    expect(unit(name)).toMatchObject({ factor, bases });
  });

  it.each(['', 'parsec', '亿', 'toString', 'constructor', '__proto__', '元/', '/元', 'projects'])(
    '%j is unknown',
    (name) => {
      expect(unit(name)).toBeUndefined();
    },
  );

  it.each(['亿元', '亿元/project', 'percent', 'kWh', 'GWh', 'million USD', '万元/km2', 'project'])(
    '%s can be written again',
    (name) => {
      const read = unit(name);
      expect(read && parseUnit(unitText(read) ?? '', counters)).toEqual(read);
    },
  );

  it('is none for squares and for amounts without a unit', () => {
    expect(unitText({ factor: 1, bases: { t: 2 } })).toBeUndefined();
    expect(unitText({ factor: 1, bases: {} })).toBeUndefined();
  });
});

describe('units', () => {
  it('are of one kind at whatever scale', () => {
    const kind = (a: string, b: string) =>
      sameKind(unit(a) ?? { factor: 1, bases: {} }, unit(b) ?? { factor: 1, bases: {} });
    expect(kind('亿元', '元')).toBe(true);
    expect(kind('percent', 'percentage-points')).toBe(false);
    expect(kind('CNY', 'USD')).toBe(false);
  });

  it('cancel out', () => {
    const yuan = unit('亿元') ?? { factor: 1, bases: {} };
    expect(divideUnits(yuan, yuan)).toEqual({ factor: 1, bases: {} });
  });
});
