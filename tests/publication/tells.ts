import { expect, test } from 'vitest';
import { buildSmallSite, type Files, placeOf } from './small-site.ts';

/** A mistake as an editor reads it: `file:line:column code`, then problem and mend in both languages. */
export type Told = readonly [
  place: string,
  en: readonly [string, string],
  zh: readonly [string, string],
];

/** A test: the small site, changed in this way, is told exactly these mistakes. */
export function tells(name: string, files: Files, ...expected: readonly Told[]): void {
  test(name, () => {
    const { mistakes, publication } = buildSmallSite(files, { pictures: ['boat.png'] });
    const told = mistakes.sorted().map((mistake): Told => {
      const [en, zh] = [mistake.inWords('en'), mistake.inWords('zh-CN')];
      return [placeOf(mistake), [en.problem, en.hint], [zh.problem, zh.hint]];
    });
    expect(told).toEqual(expected);
    expect(publication === undefined).toBe(mistakes.hasErrors);
  });
}
