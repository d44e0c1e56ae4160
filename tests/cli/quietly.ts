import { vi } from 'vitest';

/** Runs something in this process while nothing of it is printed; gives back what would have been. */
export async function quietly<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly status: Result; readonly text: string }> {
  let text = '';
  const take = (chunk: string | Uint8Array) => {
    text += chunk;
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  try {
    return { status: await run(), text };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
