import { expect, it } from 'vitest';
import { inOrder } from '../../src/preview/in-order.ts';

it('drops an answer that comes after that to a later question, and none else', async () => {
  const { take } = inOrder();
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  const third = Promise.withResolvers<string>();
  const waits = [first, second, third].map(({ promise }) => take(() => promise));
  second.resolve('second');
  expect(await waits[1]).toEqual({ value: 'second' });
  first.resolve('first');
  expect(await waits[0]).toBeUndefined();
  third.resolve('third');
  expect(await waits[2]).toEqual({ value: 'third' });
});

it('lets a question that fails stand in the way of none', async () => {
  const { take } = inOrder();
  const first = Promise.withResolvers<string>();
  const waiting = take(() => first.promise);
  await expect(take(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  first.resolve('first');
  expect(await waiting).toEqual({ value: 'first' });
});
