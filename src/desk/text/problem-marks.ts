import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Something told of a place in a text that is edited; offsets are of that text. */
export interface Told<Kind extends string = string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Puts marks under what is told of, in the place of those before. */
export const tell = StateEffect.define<readonly Told[]>();

/** What is told of, moved along with what is typed. */
export const toldField = StateField.define<readonly Told[]>({
  create: () => [],
  update: (told, { changes, effects }) => {
    const given = effects.find((effect) => effect.is(tell));
    if (given?.is(tell)) return given.value;
    if (changes.empty) return told;
    return told
      .map((each) => ({
        ...each,
        from: changes.mapPos(each.from, 1),
        to: changes.mapPos(each.to, -1),
      }))
      .filter(({ from, to }) => from < to);
  },
  provide: (field) => EditorView.decorations.from(field, marks),
});

function marks(told: readonly Told[]): DecorationSet {
  const ranges = told
    .filter(({ from, to }) => from < to)
    .map(({ kind, from, to }) => Decoration.mark({ class: `told ${kind}` }).range(from, to));
  return Decoration.set(ranges, true);
}

/** What is told of a place, the narrowest first. */
export function toldAt(state: EditorState, at: number): readonly Told[] {
  return state
    .field(toldField)
    .filter(({ from, to }) => from <= at && at <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}
