import { expect, it, vi } from 'vitest';
import { reloader } from '../../src/preview/reloader.ts';

it('reloads once for a burst of changes', async () => {
  vi.useFakeTimers();
  const reload = vi.fn(() => Promise.resolve());
  const { changed } = reloader(reload);
  changed();
  await vi.advanceTimersByTimeAsync(10);
  changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(1);
  changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('looks again at what changes while it reloads, and never twice at once', async () => {
  vi.useFakeTimers();
  let running = 0;
  const finish: (() => void)[] = [];
  const reload = vi.fn(() => {
    running += 1;
    expect(running).toBe(1);
    return new Promise<void>((resolve) => {
      finish.push(() => {
        running -= 1;
        resolve();
      });
    });
  });
  const { changed } = reloader(reload);
  changed();
  await vi.advanceTimersByTimeAsync(1000);
  changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(2);
  finish[1]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
