import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/reading/characters/normalise-characters.ts';
import { readHanNumeral } from '../../src/reading/numerals/chinese.ts';
import { readEnglishNumeral } from '../../src/reading/numerals/english.ts';

const hanDigits = '零一二三四五六七八九';

/** Writes a whole number as a Chinese numeral, by the rules of school. */
function writeHan(value: number): string {
  if (value === 0) return '零';
  const groups: string[] = [];
  for (let rest = value, step = 0; rest > 0; rest = Math.floor(rest / 10_000), step += 1) {
    const group = rest % 10_000;
    const written = group === 0 ? '零' : `${writeGroup(group)}${['', '万', '亿', '万亿'][step]}`;
    groups.unshift(group < 1000 && rest >= 10_000 ? `零${written}` : written);
  }
  return groups.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

function writeGroup(group: number): string {
  return ['千', '百', '十', '']
    .map((place, index) => {
      const digit = Math.floor(group / 10 ** (3 - index)) % 10;
      return digit === 0 ? '零' : `${hanDigits.charAt(digit)}${place}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Writes a whole number in English words, with “and” behind hundreds where asked for. */
function writeEnglish(value: number, and: boolean): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) {
    const ones = value % 10;
    return `${tens[Math.floor(value / 10)]}${ones ? `-${small[ones]}` : ''}`;
  }
  if (value < 1000) {
    const rest = value % 100;
    const joint = and ? ' and ' : ' ';
    const hundreds = `${small[Math.floor(value / 100)]} hundred`;
    return rest ? `${hundreds}${joint}${writeEnglish(rest, and)}` : hundreds;
  }
  const [step = 1000, name = 'thousand'] =
    (
      [
        [1e9, 'billion'],
        [1e6, 'million'],
      ] as const
    ).find(([size]) => value >= size) ?? [];
  const rest = value % step;
  const front = `${writeEnglish(Math.floor(value / step), and)} ${name}`;
  if (rest === 0) return front;
  return `${front}${and && rest < 100 ? ' and ' : ' '}${writeEnglish(rest, and)}`;
}

describe('Chinese numerals', () => {
  it('are read as they are written, for any whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const written = writeHan(value);
        const read = readHanNumeral(written, 0);
        expect([written, read?.value.toNumber(), read?.end]).toEqual([
          written,
          value,
          written.length,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['两百四十四', 244],
    ['贰佰肆拾肆', 244],
    ['一万二', 12_000],
    ['三百五', 350],
    ['两千三', 2300],
    ['一亿五', 150_000_000],
    ['一万零五十', 10_050],
    ['一万亿', 1e12],
    ['两万五千亿', 2.5e12],
    ['二〇二四', 2024],
    ['廿四', 24],
    ['二百十五', 215],
    ['百', 100],
    ['万', 10_000],
    ['六十七点五一', 67.51],
    ['二百四十四点三七亿', 24_437_000_000],
    ['零点五', 0.5],
    ['一亿两千万', 120_000_000],
  ])('%s', (written, value) => {
    const read = readHanNumeral(fold(written), 0);
    expect(read?.end).toBe(written.length);
    expect(read?.value.toNumber()).toBe(value);
  });

  it.each([
    ['三四十', 30, 40],
    ['十七八', 17, 18],
    ['两三百', 200, 300],
    ['三五', 3, 5],
    ['二三十万', 200_000, 300_000],
    ['一百二三十', 120, 130],
  ])('%s is a passage', (written, low, high) => {
    const read = readHanNumeral(written, 0);
    expect([read?.value.toNumber(), read?.upper?.toNumber()]).toEqual([low, high]);
  });

  it.each(['二四', '三十五百', '三百零', '元', '', '点五'])(
    '%s is none that can be read whole',
    (written) => {
      expect(readHanNumeral(written, 0)?.end === written.length && written !== '').toBe(false);
    },
  );
});

describe('English numerals', () => {
  it('are read as they are written, for any whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.boolean(), (value, and) => {
        const written = writeEnglish(value, and);
        const read = readEnglishNumeral(written, 0);
        expect([written, read?.value.toNumber(), read?.end]).toEqual([
          written,
          value,
          written.length,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['two and a half', 2.5],
    ['two and a half million', 2_500_000],
    ['twenty-seven point three', 27.3],
    ['one point five billion', 1.5e9],
    ['a hundred', 100],
    ['twelve hundred', 1200],
    ['Forty', 40],
  ])('%s', (written, value) => {
    const read = readEnglishNumeral(written, 0);
    expect([read?.value.toNumber(), read?.end]).toEqual([value, written.length]);
  });

  it.each([
    ['two three', 'two'],
    ['forty twelve', 'forty'],
    ['six thousand million', 'six thousand'],
    ['one and two', 'one'],
    ['tenant', ''],
    ['constructor', ''],
  ])('%s is read only as far as it is one number', (written, part) => {
    const end = readEnglishNumeral(written, 0)?.end ?? 0;
    expect(written.slice(0, end)).toBe(part);
  });
});

describe('a folded text', () => {
  it('is as long as the text, so that places stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});
