import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { type EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';

/** What stands under the cursor's place: drawn anew whenever that changes. */
export type CardAt = (state: EditorState, at: number) => HTMLElement | undefined;

/**
 * Shows a card under bound words and problems while the cursor is in them. Ctrl-Enter takes what it offers first,
 * Alt-Enter goes into the card, Escape back.
 */
export function cards(cardAt: CardAt): Extension {
  const field = StateField.define<readonly Tooltip[]>({
    create: (state) => tooltips(state, cardAt),
    update: (shown, transaction) => {
      const { docChanged, selection, effects } = transaction;
      if (!docChanged && !selection && effects.length === 0) return shown;
      return tooltips(transaction.state, cardAt);
    },
    provide: (own) => showTooltip.computeN([own], (state) => state.field(own)),
  });
  return [
    field,
    keymap.of([
      { key: 'Alt-Enter', run: enterCard },
      { key: 'Mod-Enter', run: acceptFirst },
    ]),
  ];
}

function tooltips(state: EditorState, cardAt: CardAt): readonly Tooltip[] {
  const { main } = state.selection;
  if (!main.empty) return [];
  const card = cardAt(state, main.head);
  if (!card) return [];
  const create = (view: EditorView) => {
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      view.focus();
    });
    return { dom: card };
  };
  return [{ pos: main.head, above: false, strictSide: false, create }];
}

/** Takes what the card offers first. */
function acceptFirst(view: EditorView): boolean {
  const first = view.dom.querySelector<HTMLElement>('.cm-tooltip button');
  first?.click();
  return first !== null;
}

function enterCard(view: EditorView): boolean {
  const first = view.dom.querySelector<HTMLElement>('.cm-tooltip button');
  first?.focus();
  return first !== null;
}
