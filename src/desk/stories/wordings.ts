import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn } from '../frame/waiting.ts';
import type { CellCard } from '../looks/look-at-story.ts';
import type { wordCell } from '../routes/find-cells.ts';
import { bind } from '../text/bound-words.ts';

interface WordingsProps extends Pick<ScreenProps, 'words' | 'call'> {
  readonly view: EditorView;
  readonly language: string;
  readonly card: CellCard;
  readonly insert: (text: string) => void;
}

/** The ways to write a figure where the cursor is; what the editor types instead is checked as it is typed. */
export function Wordings({
  words,
  call,
  view,
  language,
  card,
  insert,
}: WordingsProps): JSX.Element {
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
  const put = (wording: string) => insert(bind(wording, address));
  return h('div', {}, [
    h('p', {}, says.wording(`${card.name} (${card.says})`)),
    h(
      'ul',
      { role: 'list', class: 'wordings' },
      (known?.wordings ?? []).map((wording, index) =>
        h('li', { key: wording }, [
          h(
            'button',
            { type: 'button', autofocus: index === 0, onClick: () => put(wording) },
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
        onClick: () => put(own),
      },
      says.insert,
    ),
    h(
      'p',
      { id: 'own-hint', class: 'quiet', role: 'status' },
      own !== '' && known?.passes === false ? says.fails : says.ownHint,
    ),
  ]);
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
