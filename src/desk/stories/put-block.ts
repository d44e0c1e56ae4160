import type { EditorView } from '@codemirror/view';
import type { StoryDeeds } from './use-story.ts';

/** Where a block goes that is put in at a place, and the text that is put there. */
export interface PlacedBlock {
  readonly at: number;
  readonly insert: string;
}

/** Places a block behind the paragraph that a place is in, with an empty line on each side. */
export function placeBlock(text: string, place: number, block: string): PlacedBlock {
  const line = text.lastIndexOf('\n', place - 1) + 1;
  const empty = text.slice(line).search(/^[ \t]*$/m);
  const at = empty < 0 ? text.length : empty === 0 ? line : line + empty - 1;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const [above] = /\n*$/.exec(before) ?? [''];
  const [below] = /^\n*/.exec(after) ?? [''];
  const wanted = after.trim() === '' ? 1 : 2;
  const start = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - above.length));
  return { at, insert: `${start}${block}${'\n'.repeat(Math.max(0, wanted - below.length))}` };
}

/** Puts a block into the body of a story: where the cursor is, or at its end where the cursor is not in the body. */
export function putBlock(view: EditorView | undefined, deeds: StoryDeeds, block: string): void {
  if (view?.contentDOM.id !== 'body') {
    deeds.write((text) => `${text.trimEnd()}\n\n${block}\n`);
    return;
  }
  const { doc, selection } = view.state;
  const { at, insert } = placeBlock(doc.toString(), selection.main.head, block);
  view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length } });
  view.focus();
}
