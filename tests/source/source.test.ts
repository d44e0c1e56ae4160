import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, lineFinder } from '../../src/source/source.ts';

describe('lines and columns', () => {
  it('count from 1, in UTF-16 units', () => {
    const find = lineFinder('a😀b\n\nc');
    expect(find(0)).toEqual({ line: 1, column: 1 });
    expect(find(3)).toEqual({ line: 1, column: 4 });
    expect(find(4)).toEqual({ line: 1, column: 5 });
    expect(find(5)).toEqual({ line: 2, column: 1 });
    expect(find(6)).toEqual({ line: 3, column: 1 });
  });

  it('agree with counting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '亿') }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        const expected = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        expect(lineFinder(text)(offset)).toEqual(expected);
      }),
    );
  });
});

describe('a text and how it is written', () => {
  it('are the same where nothing is escaped', () => {
    const find = align('a b', 'a b');
    expect([0, 1, 2, 3].map(find)).toEqual([0, 1, 2, 3]);
  });

  it('are matched across quotes, escapes and folded lines', () => {
    expect(align('a"b', '"a\\"b"')(2)).toBe(4);
    expect(align('a b', '>-\n  a\n  b')(2)).toBe(9);
  });

  it('never leave what is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(50), (text, written, offset) => {
        const found = align(text, written)(offset);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(written.length);
      }),
    );
  });
});
