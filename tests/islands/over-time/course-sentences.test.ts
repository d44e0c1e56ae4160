import { describe, expect, it } from 'vitest';
import { changeOf, courseVoice } from '../../../src/islands/over-time/course-sentences.ts';
import { course, run } from '../course.ts';

describe('a moment', () => {
  const voice = courseVoice(course([run([10, 12]), run([7, null], { label: 'South' })]));

  it('says what every series says', () => {
    expect(voice.head(1, undefined)).toBe('2021');
    expect(voice.name(1, undefined)).toBe('2021: North: 12 cases, South: no data, 2 of 2');
  });

  it('says what happened since another', () => {
    expect(voice.head(1, 0)).toBe('2021 against 2020');
    expect(voice.name(1, 0)).toBe(
      '2021 against 2020: North: 12 cases, +2 cases (+20.0%), South: no data, change not known, 2 of 2',
    );
  });

  it('has not changed since itself', () => {
    expect(voice.name(0, 0)).toBe('2020: North: 10 cases, South: 7 cases, 1 of 2');
  });

  it('names the small charts', () => {
    const series = [run([1, 2], { label: '' })];
    const { name } = courseVoice(course(series, { panels: [{ label: 'Port', series }] }));
    expect(name(0, undefined)).toBe('2020: Port: 1 cases, 1 of 2');
  });
});

describe('a change', () => {
  const change = (values: readonly (number | null)[], changes = {}, data = {}) => {
    const series = run(values, changes);
    return changeOf(series, 1, 0, course([series], data));
  };

  it('has its sign, and its share of what was there', () => {
    expect(change([4, 5])).toBe('+1 case (+25.0%)');
    expect(change([5, 2])).toBe('\u22123 cases (\u221260.0%)');
    expect(change([5, 5])).toBe('unchanged');
  });

  it('is no share of nothing, or of less', () => {
    expect(change([0, 5])).toBe('+5 cases');
    expect(change([-5, 5])).toBe('+10 cases');
    expect(change([5, -5])).toBe('\u221210 cases');
  });

  it('of percentages is in percentage points alone', () => {
    const distance = { language: 'en', decimals: 2, unit: { other: '{} percentage points' } };
    expect(change([28.48, 67.51], {}, { distance, share: undefined })).toBe(
      '+39.03 percentage points',
    );
  });

  it.each([
    ['is missing', [null, 5], {}],
    ['was a bound', [4, 5], { bounds: [0] }],
    ['is a bound', [4, 5], { bounds: [1] }],
  ] as const)('is not known where a figure %s', (_, values, changes) => {
    expect(change(values, changes)).toBe('change not known');
  });
});
