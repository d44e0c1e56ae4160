import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/facts/find/find-numbers.ts';
import { UnitWords } from '../../../src/reading/units/unit-words.ts';

const words = new UnitWords({});
const figuresIn = (text: string, language: string) =>
  findNumbers(text, { language, names: [], words }).filter(({ kind }) => kind === 'figure').length;

const behind =
  'pc p mph ppm ppb Gt V kV kW kWh GWh Hz GHz bn tn k m M x × C F °C mg kg g µg ml L cm mm km mi ft in lb lbs oz ha h min s ms yr px fps rpm bpm dB Pa hPa bar psi kn nm hp Nm kJ kcal Wh mAh A W MW Mt Mtpa t boe tce TEU pts pp bp bps pct CO2e tCO2 kgCO2 GB Mbps Gbps IU mSv cm2 km2 sqm EUR USD kr zł € % ‰';
const before = 'Rs kr RM US$ HK$ R$ € £ ¥ RMB CNY USD INR CHF SEK PLN Rp Ft KSh ₹ ₩ ₽ ~ > ≥ + -';

it.each(behind.split(' '))('digits with %s behind them are a figure', (unit) => {
  for (const digits of ['7', '403', '14.7', '1,250']) {
    expect([digits, figuresIn(`It was ${digits}${unit} in May.`, 'en')]).toEqual([digits, 1]);
    expect([digits, figuresIn(`达到${digits}${unit}左右。`, 'zh-CN')]).toEqual([digits, 1]);
  }
});

it.each(before.split(' '))('digits with %s before them are a figure', (sign) => {
  for (const digits of ['500', '5bn', '17']) {
    expect([digits, figuresIn(`They paid ${sign}${digits} more.`, 'en')]).toEqual([digits, 1]);
    expect([digits, figuresIn(`支付${sign}${digits}。`, 'zh-CN')]).toEqual([digits, 1]);
  }
});

it.each(
  'A320 PM2.5 CO2 H1N1 M1 G20 C919 U17 T3 5G 4K 3D 1080p 4S店 5A级 F-16 Covid-19 GPT-4 BA.5 XBB.1.5 COP28 3f2a9 B12 802.11ac'.split(
    ' ',
  ),
)('%s is a name', (name) => {
  expect(figuresIn(`It is ${name} now.`, 'en')).toBe(0);
  expect(figuresIn(`就是${name}。`, 'zh-CN')).toBe(0);
});

it('a quantity before its amount is none', () => {
  expect(figuresIn('GDP126万亿元，AQI78，CPI102.3，TOP10', 'zh-CN')).toBe(4);
});
