import { type EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { type BoundWords, boundWordsIn } from './bound-words.ts';

/** What stands for words that are filled in from their cell: `[](fact:…)`. */
class FilledIn extends WidgetType {
  readonly says: string;
  constructor(says: string) {
    super();
    this.says = says;
  }
  override eq(other: FilledIn): boolean {
    return other.says === this.says;
  }
  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'chip filled';
    element.textContent = this.says;
    return element;
  }
}

/** What a chip without words of its own says: found by its target. */
export type SaysOf = (target: string) => string;

const hidden = Decoration.replace({});
const chip = {
  fact: Decoration.mark({ class: 'chip' }),
  claim: Decoration.mark({ class: 'chip claim' }),
  nofact: Decoration.mark({ class: 'chip waived' }),
};

/**
 * Shows bound words as chips: the words alone, underlined as on the page; brackets and address are there, and not seen.
 * The cursor steps over what is not seen.
 */
export function chips(saysOf: SaysOf): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      unseen: DecorationSet;
      constructor(view: EditorView) {
        ({ decorations: this.decorations, unseen: this.unseen } = decorate(view, saysOf));
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged || update.transactions.length > 0)
          ({ decorations: this.decorations, unseen: this.unseen } = decorate(update.view, saysOf));
      }
    },
    {
      decorations: (plugin) => plugin.decorations,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.unseen ?? Decoration.none),
    },
  );
}

function decorate(view: EditorView, saysOf: SaysOf) {
  const all = new RangeSetBuilder<Decoration>();
  const unseen = new RangeSetBuilder<Decoration>();
  const hide = (from: number, to: number) => {
    all.add(from, to, hidden);
    unseen.add(from, to, hidden);
  };
  for (const each of boundIn(view.state)) {
    if (each.words === '') {
      const widget = Decoration.replace({ widget: new FilledIn(saysOf(each.target)) });
      all.add(each.from, each.to, widget);
      unseen.add(each.from, each.to, widget);
      continue;
    }
    hide(each.from, each.innerFrom);
    all.add(each.innerFrom, each.innerTo, chip[each.kind]);
    hide(each.innerTo, each.to);
  }
  return { decorations: all.finish(), unseen: unseen.finish() };
}

/** The bound words of a text that is edited. */
export function boundIn(state: EditorState): BoundWords[] {
  return boundWordsIn(state.doc.toString());
}

/** The bound words at a place, their edges included. */
export function boundAt(state: EditorState, at: number): BoundWords | undefined {
  return boundIn(state).find(({ from, to }) => from <= at && at <= to);
}
