import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn } from '../frame/waiting.ts';
import type { CellCard } from '../looks/look-at-story.ts';
import type { findCells, wordCell } from '../routes/find-cells.ts';
import { bind } from '../text/bound-words.ts';
import type { StoryNow } from './use-story.ts';

interface PickerProps extends Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly now: StoryNow;
  readonly view: EditorView;
  readonly close: () => void;
}

/** Finds a figure by words and values, and puts it into the text in a wording that the data bear out. */
export function NumberPicker(props: PickerProps): JSX.Element {
  const { words, call, now, view, close } = props;
  const says = words.text.picker;
  const [asked, setAsked] = useState(selected(view));
  const [chosen, setChosen] = useState<CellCard>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const language = now.file.split('/')[2] ?? '';
  const found = useAnswer(
    () => call<typeof findCells>('find-cells', { words: asked, datasets: [], language }),
    [asked, call],
  );
  const cells = found.state === 'there' ? found.value : { cells: [], more: 0 };
  const list = h('div', {}, [
    h('label', { for: 'find-cell' }, says.find),
    h('input', {
      id: 'find-cell',
      type: 'search',
      value: asked,
      autocomplete: 'off',
      autofocus: true,
      'aria-describedby': 'find-hint',
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setAsked(currentTarget.value),
    }),
    h('p', { class: 'quiet', id: 'find-hint' }, says.hint),
    h(
      'ul',
      { role: 'list', class: 'cells' },
      cells.cells.map((card) =>
        h('li', { key: card.address }, [
          h('button', { type: 'button', onClick: () => setChosen(card) }, [
            h('b', {}, card.says),
            h('span', {}, card.name),
            h('span', { class: 'quiet' }, `${card.measure} · ${card.title}`),
          ]),
        ]),
      ),
    ),
    h(
      'p',
      { class: 'quiet', role: 'status' },
      found.state === 'failed'
        ? problemIn(words, found.problem)
        : cells.more > 0
          ? says.more(cells.more)
          : found.state === 'there' && cells.cells.length === 0
            ? says.none
            : '',
    ),
  ]);
  return h(
    'dialog',
    { ref: dialog, class: 'picker', 'aria-labelledby': 'picker-title', onClose: close },
    [
      h('h2', { id: 'picker-title' }, says.title),
      chosen
        ? h(Wordings, {
            ...props,
            close: () => dialog.current?.close(),
            language,
            card: chosen,
            back: () => setChosen(undefined),
          })
        : list,
      h(
        'button',
        { type: 'button', class: 'plain', onClick: () => dialog.current?.close() },
        says.close,
      ),
    ],
  );
}

interface WordingsProps extends PickerProps {
  readonly language: string;
  readonly card: CellCard;
  readonly back: () => void;
}

/** The ways to write a figure where the cursor is; what the editor types instead is checked as it is typed. */
function Wordings({ words, call, view, language, card, back, close }: WordingsProps): JSX.Element {
  const says = words.text.picker;
  const [own, setOwn] = useState('');
  const { before, after } = around(view);
  const { address } = card;
  const answer = useAnswer(
    () =>
      call<typeof wordCell>('word-cell', {
        ...{ address, language, before, after },
        written: own === '' ? undefined : own,
      }),
    [address, own],
  );
  const known = answer.state === 'there' ? answer.value : undefined;
  const insert = (wording: string) => {
    const { from, to } = view.state.selection.main;
    const text = bind(wording, address);
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
    });
    close();
  };
  return h('div', {}, [
    h('p', {}, says.wording(`${card.name} (${card.says})`)),
    h(
      'ul',
      { role: 'list', class: 'wordings' },
      (known?.wordings ?? []).map((wording, index) =>
        h('li', { key: wording }, [
          h(
            'button',
            { type: 'button', autofocus: index === 0, onClick: () => insert(wording) },
            wording,
          ),
        ]),
      ),
    ),
    answer.state === 'failed'
      ? h('p', { class: 'problem' }, problemIn(words, answer.problem))
      : null,
    h('label', { for: 'own-wording' }, says.own),
    h('input', {
      id: 'own-wording',
      value: own,
      autocomplete: 'off',
      'aria-describedby': 'own-hint',
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setOwn(currentTarget.value),
    }),
    h(
      'button',
      {
        type: 'button',
        disabled: own === '' || known?.passes !== true,
        onClick: () => insert(own),
      },
      says.insert,
    ),
    h(
      'p',
      { id: 'own-hint', class: 'quiet', role: 'status' },
      own !== '' && known?.passes === false ? says.fails : says.ownHint,
    ),
    h('button', { type: 'button', class: 'plain', onClick: back }, says.back),
  ]);
}

/** What is selected, where that may be a figure: it is looked for at once. */
function selected({ state }: EditorView): string {
  const { from, to } = state.selection.main;
  return to - from < 40 ? state.sliceDoc(from, to).trim() : '';
}

/** The text of the block around the cursor. */
function around({ state }: EditorView): { readonly before: string; readonly after: string } {
  const { from, to } = state.selection.main;
  const text = state.doc.toString();
  const start = text.lastIndexOf('\n\n', from) + 1;
  const end = text.indexOf('\n\n', to);
  const plain = (part: string) => part.replace(/\[((?:[^[\]\\]|\\.)*)\]\([^)]*\)/g, '$1');
  return {
    before: plain(text.slice(start, from)),
    after: plain(text.slice(to, end < 0 ? undefined : end)),
  };
}
