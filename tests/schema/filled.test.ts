import { expect, it } from 'vitest';
import { z } from 'zod';
import { filledList, filledText } from '../../src/schema/filled.ts';

it('takes texts and lists that hold something', () => {
  expect(filledText.safeParse('a').success).toBe(true);
  expect(filledText.safeParse('').error?.issues[0]?.code).toBe('too_small');
  expect(filledList(z.number()).safeParse([]).error?.issues[0]?.code).toBe('too_small');
  expect(filledList(z.number(), 2).safeParse([1]).success).toBe(false);
  expect(filledList(z.number(), 1, 2).safeParse([1, 2, 3]).error?.issues[0]?.code).toBe('too_big');
  expect(filledList(z.number(), 1, 2).safeParse([1, 2]).success).toBe(true);
});

it('tells an object that has a length of another kind from a list or a text', () => {
  for (const length of [0, 1, 'a', { toString: '' }, { toString: null }, []])
    for (const schema of [filledText, filledList(z.number(), 1, 4)])
      expect(schema.safeParse({ length }).error?.issues.map(({ code }) => code)).toEqual([
        'invalid_type',
      ]);
});

it('says its bounds to who reads the schema', () => {
  expect(z.toJSONSchema(filledList(filledText, 1, 4))).toMatchObject({
    minItems: 1,
    maxItems: 4,
    items: { minLength: 1 },
  });
});
