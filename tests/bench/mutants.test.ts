import { describe, expect, it } from 'vitest';
import { mutantsOf, sampleOf } from '../../src/bench/mutants.ts';
import { changed } from '../../src/bench/try-mutants.ts';

const program = `import { a } from './a.ts';
export function most(x: number | 0, y = 2): number {
  if (x < y && a) tell(x);
  return x + 'a' === 'b' ? x * y : 10;
}
`;

describe('mutants', () => {
  it('change operators, conditions, numbers and calls, and neither types nor joined text', () => {
    const mutants = mutantsOf('src/most.ts', program);
    expect(mutants.map(({ line, by }) => `${line} ${by}`)).toEqual([
      '2 (2 + 1)',
      '3 !(x < y && a)',
      '3 ||',
      '3 <=',
      '3 ;',
      "4 !(x + 'a' === 'b')",
      '4 /',
      '4 (10 + 1)',
    ]);
    const [, , or] = mutants;
    expect(or && changed(program, or)).toContain('if (x < y || a) tell(x);');
  });

  it('are sampled alike for the same seed, and without repeats', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const sample = sampleOf(items, 20, 7);
    expect(sampleOf(items, 20, 7)).toEqual(sample);
    expect(sampleOf(items, 20, 8)).not.toEqual(sample);
    expect(new Set(sample).size).toBe(20);
    expect(sampleOf(items, 80, 7)).toHaveLength(50);
  });
});
