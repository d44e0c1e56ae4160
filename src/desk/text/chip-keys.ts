import type { EditorView, KeyBinding } from '@codemirror/view';
import { boundAt } from './chips.ts';

/** Deletes the last sign of bound words from behind them, and with the last of all what they were bound to. */
function deleteBackward(view: EditorView): boolean {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const bound = boundAt(view.state, main.head);
  if (!bound || main.head === bound.from) return false;
  const { from, to, innerFrom, innerTo } = bound;
  if (main.head > innerFrom && main.head < innerTo) return false;
  if (main.head > from && main.head <= innerFrom) return false;
  const [last = ''] = [...view.state.sliceDoc(innerFrom, innerTo)].slice(-1);
  const isAll = innerTo - innerFrom <= last.length;
  const changes = isAll ? { from, to } : { from: innerTo - last.length, to: innerTo };
  view.dispatch({ changes, userEvent: 'delete.backward' });
  return true;
}

/** The keys by which bound words are edited as any others. */
export const chipKeys: readonly KeyBinding[] = [{ key: 'Backspace', run: deleteBackward }];
