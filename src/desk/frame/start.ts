import { h, render } from 'preact';
import { Frame } from './frame.ts';
import { takeKey } from './held-key.ts';
import type { Screen } from './screen.ts';

/** Starts the desk in the page: the screens in the order of their places. */
export function start(screens: readonly Screen[]): void {
  takeKey();
  addEventListener('hashchange', () => {
    if (takeKey()) location.reload();
  });
  const sorted = [...screens].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
  render(h(Frame, { screens: sorted }), document.body);
}
