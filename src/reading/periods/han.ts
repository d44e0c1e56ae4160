import { lookUp } from '../../schema/look-up.ts';
import { readHanNumeral } from '../numerals/chinese.ts';
import {
  centuryOf,
  fiscalYear,
  type PeriodParts,
  type PeriodReader,
  quarterOf,
  sameYear,
  twoYears,
  within,
} from './period.ts';

const parts: PeriodParts = {
  初: [0, 0.4],
  上: [0, 0.34],
  中: [0.3, 0.7],
  末: [0.6, 1],
  底: [0.6, 1],
  后: [0.5, 1],
  下: [0.66, 1],
};

const spans: Readonly<Record<string, readonly [number, number]>> = {
  前三季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
  全年: [1, 12],
};

const han = '[一二三四五六七八九十]';

const numberOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : readHanNumeral(written, 0)?.value.toNumber();

/** Times by their names in Han characters: 20世纪90年代, 2024年上半年, 3月下旬, 2023财年. */
export const periodsInHan: readonly PeriodReader[] = [
  [
    new RegExp(
      `^(\\d{1,2}|${han}{1,3})世纪(?:(\\d0|${han}{1,2})年代)?(?:(初|中|末|后)(?:期|叶)?)?$`,
    ),
    ([, century = '', decade, named]) => {
      const number = numberOf(century);
      const tens = decade === undefined ? undefined : numberOf(decade);
      if (number === undefined || tens === undefined) return centuryOf(parts, number, named);
      return { years: within(parts, (number - 1) * 100 + tens, 10, named) };
    },
  ],
  [
    new RegExp(`^(?:(\\d{3}0)|(\\d0|${han}{1,2}))年代(?:(初|中|末|后)期?)?$`),
    ([, whole, short = '', named]) =>
      whole ? { years: within(parts, Number(whole), 10, named) } : { decade: numberOf(short) },
  ],
  [
    /^(?:(\d{4})年)?(?:第?([一二三四1-4])季度?|(前三季度|上半年|下半年|全年))$/,
    ([, year, quarter, named = '']) => ({
      years: sameYear(year),
      months: quarter ? quarterOf(numberOf(quarter)) : lookUp(spans, named),
    }),
  ],
  [/^(\d{4})(?:财年|财政年度|会计年度)$/, ([, year = '']) => fiscalYear(year)],
  [/^(\d{4})[-–/](\d{2}|\d{4})(?:财年|年度)$/, ([, from = '', to = '']) => twoYears(from, to)],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(上|中|下)旬$/,
    ([, year, month, named]) => ({
      years: sameYear(year),
      months: [Number(month), Number(month)],
      days: named === '上' ? [1, 10] : named === '中' ? [11, 20] : [21, 31],
    }),
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(初|中旬?|底|末)$/,
    ([, year, month, named]) => ({
      years: sameYear(year),
      months: [Number(month), Number(month)],
      days: within(parts, 1, 31, named),
    }),
  ],
  [
    /^(\d{4})年(初|底|末|中)$/,
    ([, year, named]) => ({ years: sameYear(year), months: within(parts, 1, 12, named) }),
  ],
];
