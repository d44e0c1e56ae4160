import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import type { CellCard } from '../looks/look-at-story.ts';
import { CellList } from './cell-list.ts';
import { ClaimList } from './claim-list.ts';
import type { StoryNow } from './use-story.ts';
import { Wordings } from './wordings.ts';

interface PickerProps extends Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly now: StoryNow;
  readonly view: EditorView;
  readonly close: () => void;
}

/** Finds a figure by words and values, and puts it into the text in a wording, or in a sentence, that the data bear out. */
export function NumberPicker(props: PickerProps): JSX.Element {
  const { words, call, now, view } = props;
  const says = words.text.picker;
  const [chosen, setChosen] = useState<CellCard>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const insert = (text: string) => {
    const { from, to } = view.state.selection.main;
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
    });
    close();
  };
  const shared = { words, call, language: now.file.split('/')[2] ?? '', insert };
  return h(
    'dialog',
    { ref: dialog, class: 'picker', 'aria-labelledby': 'picker-title', onClose: props.close },
    [
      h('h2', { id: 'picker-title' }, says.title),
      chosen
        ? h('div', {}, [
            h(Wordings, { ...shared, view, card: chosen }),
            h(ClaimList, { ...shared, card: chosen }),
            h(
              'button',
              { type: 'button', class: 'plain', onClick: () => setChosen(undefined) },
              says.back,
            ),
          ])
        : h(CellList, {
            ...shared,
            id: 'find-cell',
            label: says.find,
            first: selected(view),
            choose: setChosen,
          }),
      h('button', { type: 'button', class: 'plain', onClick: close }, says.close),
    ],
  );
}

/** What is selected, where that may be a figure: it is looked for at once. */
function selected({ state }: EditorView): string {
  const { from, to } = state.selection.main;
  return to - from < 40 ? state.sliceDoc(from, to).trim() : '';
}
