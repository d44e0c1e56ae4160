/**
 * A unit as a power product of base units and a factor to them: 亿元/个 is
 * `{ factor: 1e8, bases: { CNY: 1, project: -1 } }`. Percent and percentage points are bases of their own.
 */
export interface Unit {
  readonly factor: number;
  readonly bases: Readonly<Record<string, number>>;
}

/** What amounts without a unit are measured in. */
export const unitless: Unit = { factor: 1, bases: {} };

const scales: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const currencies: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币: 'CNY',
  RMB: 'CNY',
  yuan: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  港元: 'HKD',
  韩元: 'KRW',
};

/** The currencies that a unit can name by its ISO 4217 code. */
const currencyCodes = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'HKD',
  'TWD',
  'MOP',
  'KRW',
  'SGD',
  'AUD',
  'CAD',
  'CHF',
  'INR',
  'RUB',
  'BRL',
  'SEK',
  'NOK',
  'DKK',
  'ZAR',
  'MXN',
  'THB',
  'VND',
  'MYR',
  'IDR',
  'PHP',
  'NZD',
  'PLN',
  'TRY',
];

/**
 * Measures: the name in a dataset, its base unit and the factor to it. The base is the one that readers
 * know: energy is told in kilowatt-hours, and not in watt-hours.
 */
const measures: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  t: ['t', 1],
  吨: ['t', 1],
  kt: ['t', 1e3],
  Mt: ['t', 1e6],
  kg: ['kg', 1],
  千克: ['kg', 1],
  公斤: ['kg', 1],
  g: ['g', 1],
  m: ['m', 1],
  米: ['m', 1],
  km: ['km', 1],
  公里: ['km', 1],
  cm: ['cm', 1],
  mm: ['mm', 1],
  m2: ['m2', 1],
  平方米: ['m2', 1],
  km2: ['km2', 1],
  平方公里: ['km2', 1],
  ha: ['ha', 1],
  公顷: ['ha', 1],
  mu: ['mu', 1],
  亩: ['mu', 1],
  m3: ['m3', 1],
  立方米: ['m3', 1],
  L: ['L', 1],
  l: ['L', 1],
  W: ['kW', 1e-3],
  kW: ['kW', 1],
  千瓦: ['kW', 1],
  MW: ['kW', 1e3],
  GW: ['kW', 1e6],
  Wh: ['kWh', 1e-3],
  kWh: ['kWh', 1],
  千瓦时: ['kWh', 1],
  MWh: ['kWh', 1e3],
  GWh: ['kWh', 1e6],
  TWh: ['kWh', 1e9],
  s: ['s', 1],
  min: ['min', 1],
  h: ['h', 1],
  d: ['day', 1],
  day: ['day', 1],
  month: ['month', 1],
  year: ['year', 1],
  degC: ['degC', 1],
  '°C': ['degC', 1],
  tce: ['tce', 1],
  tCO2: ['tCO2', 1],
  B: ['GB', 1e-9],
  kB: ['GB', 1e-6],
  MB: ['GB', 1e-3],
  GB: ['GB', 1],
  permille: ['permille', 1],
  '‰': ['permille', 1],
};

const shares: Readonly<Record<string, string>> = {
  percent: 'percent',
  '%': 'percent',
  'percentage-points': 'percentage-points',
  个百分点: 'percentage-points',
  百分点: 'percentage-points',
};

/** The names that a unit can have, for “did you mean”. */
export function unitNames(counters: readonly string[]): string[] {
  return [
    'percent',
    'percentage-points',
    '元',
    '万元',
    '亿元',
    'CNY',
    'USD',
    ...counters,
    ...Object.keys(measures),
  ];
}

const cache = new Map<string, Unit | undefined>();

/**
 * Reads the name of a unit: `percent`, `percentage-points`, a currency alone or scaled (`元`, `亿元`,
 * `million USD`), a measure (`t`, `km2`, `kWh`), a counter, or a quotient of these (`亿元/project`).
 * `undefined` where the name is unknown.
 */
export function parseUnit(name: string, counters: readonly string[]): Unit | undefined {
  const id = `${counters.join(' ')}|${name}`;
  if (!cache.has(id)) cache.set(id, parseQuotient(name, counters));
  return cache.get(id);
}

function parseQuotient(name: string, counters: readonly string[]): Unit | undefined {
  const parts = name.split('/').map((part) => parseSimple(part.trim(), counters));
  if (parts.some((part) => part === undefined)) return undefined;
  return (parts as Unit[]).reduce((quotient, part) => divideUnits(quotient, part));
}

function parseSimple(name: string, counters: readonly string[]): Unit | undefined {
  const base = parseBase(name, counters);
  if (base) return base;
  for (const [scale, factor] of Object.entries(scales)) {
    const rest = name.startsWith(scale)
      ? name.slice(scale.length)
      : name.endsWith(` ${scale}`)
        ? name.slice(0, -scale.length)
        : undefined;
    const unit = rest === undefined ? undefined : parseBase(rest.trim(), counters);
    if (unit) return { factor: unit.factor * factor, bases: unit.bases };
  }
  return undefined;
}

function parseBase(name: string, counters: readonly string[]): Unit | undefined {
  if (counters.includes(name)) return { factor: 1, bases: { [name]: 1 } };
  const share = own(shares, name);
  if (share) return { factor: 1, bases: { [share]: 1 } };
  const currency = own(currencies, name) ?? (currencyCodes.includes(name) ? name : undefined);
  if (currency) return { factor: 1, bases: { [currency]: 1 } };
  const measure = own(measures, name);
  return measure && { factor: measure[1], bases: { [measure[0]]: 1 } };
}

/**
 * A name for a unit that `parseUnit` reads back: `亿元/project`. `undefined` where there is none, as for
 * squares, odd multiples and amounts without a unit.
 */
export function unitText({ factor, bases }: Unit): string | undefined {
  const over = Object.entries(bases).filter(([, exponent]) => exponent > 0);
  const under = Object.entries(bases).filter(([, exponent]) => exponent < 0);
  const [only] = over;
  const isPlain =
    over.length === 1 && [...over, ...under].every(([, each]) => Math.abs(each) === 1);
  const name = only && isPlain ? scaledName(only[0], factor) : undefined;
  return name && [name, ...under.map(([base]) => base)].join('/');
}

function scaledName(base: string, factor: number): string | undefined {
  if (factor === 1) return base;
  const measure = Object.entries(measures).find(
    ([, [of, times]]) => of === base && times === factor,
  );
  if (measure) return measure[0];
  const scale = Object.entries(scales).find(([, times]) => times === factor)?.[0];
  if (scale === undefined) return undefined;
  return base === 'CNY' && /^\P{ASCII}/u.test(scale) ? `${scale}元` : `${scale} ${base}`;
}

/** What a record holds under a name, and not what every object inherits. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whether a base unit is a currency. */
export function isCurrency(base: string): boolean {
  return currencyCodes.includes(base);
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return { factor: a.factor * b.factor, bases: combine(a.bases, b.bases, 1) };
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return { factor: a.factor / b.factor, bases: combine(a.bases, b.bases, -1) };
}

function combine(a: Unit['bases'], b: Unit['bases'], sign: 1 | -1): Record<string, number> {
  const bases: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const sum = (bases[base] ?? 0) + sign * exponent;
    if (sum === 0) delete bases[base];
    else bases[base] = sum;
  }
  return bases;
}

/** Whether two units measure the same kind of thing, at whatever scale. */
export function sameKind(a: Unit, b: Unit): boolean {
  const keys = Object.keys(a.bases);
  return (
    keys.length === Object.keys(b.bases).length &&
    keys.every((key) => a.bases[key] === b.bases[key])
  );
}
