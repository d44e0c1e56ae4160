import { emitKeypressEvents } from 'node:readline';

/** What was pressed: a letter or digit, `return`, or `end` for Ctrl-C, Ctrl-D and Escape. */
export type Key = string;

/** Waits for one key on the terminal. */
export function readKey(): Promise<Key> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    stdin.once('keypress', (text: string | undefined, key: { name?: string; ctrl?: boolean }) => {
      stdin.setRawMode(false);
      stdin.pause();
      const isEnd = key.name === 'escape' || (key.ctrl && (key.name === 'c' || key.name === 'd'));
      resolve(
        isEnd ? 'end' : key.name === 'return' || key.name === 'enter' ? 'return' : (text ?? ''),
      );
    });
  });
}
