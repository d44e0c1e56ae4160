import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CardAt, cards } from './cards.ts';
import { chipKeys } from './chip-keys.ts';
import { chips, type SaysOf } from './chips.ts';
import { markdownText } from './highlight.ts';
import { type Told, tell, toldField } from './problem-marks.ts';

/** A text that is edited. What it is given as functions may change at any time. */
export interface TextEditorProps {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly text: string;
  /** Another number where the text was changed otherwise than by typing here. */
  readonly outside: number;
  /** Whether it is one line: Enter goes on to the next field. */
  readonly isLine?: boolean;
  readonly told: readonly Told[];
  readonly saysOf: SaysOf;
  readonly cardAt: CardAt;
  readonly onText: (text: string) => void;
  /** The cursor has moved, or the editor has got the focus. */
  readonly onCursor: (view: EditorView) => void;
  readonly describedBy?: string | undefined;
}

/**
 * A text with chips, marks and cards. While an input method composes, nothing from outside reaches the text: what comes
 * then waits for its end.
 */
export function TextEditor(props: TextEditorProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    if (!place.current) return;
    const own = new EditorView({ parent: place.current, state: stateOf(now) });
    view.current = own;
    const settle = () =>
      requestAnimationFrame(() => {
        bringText(own, now.current);
        bringTold(own, now.current);
      });
    own.contentDOM.addEventListener('compositionend', settle);
    own.contentDOM.addEventListener('yearlight:show', (event) => {
      const at = event instanceof CustomEvent ? Number(event.detail) : 0;
      const anchor = Math.min(Math.max(at, 0), own.state.doc.length);
      own.dispatch({ selection: { anchor }, scrollIntoView: true });
    });
    return () => own.destroy();
  }, []);
  useEffect(() => {
    if (view.current) bringText(view.current, now.current);
  }, [props.outside]);
  useEffect(() => {
    if (view.current) bringTold(view.current, now.current);
  }, [props.told]);
  const shape = props.isLine ? 'line' : 'body';
  return h('div', { class: `text ${shape}`, ref: place, 'data-text': props.id });
}

interface Now {
  readonly current: TextEditorProps;
}

function stateOf(now: Now): EditorState {
  const { text, id, label, lang, isLine = false, describedBy } = now.current;
  const described: Record<string, string> = describedBy ? { 'aria-describedby': describedBy } : {};
  return EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(styleNonce()),
      history(),
      isLine ? oneLine : [],
      keymap.of([...chipKeys, ...historyKeymap, ...defaultKeymap]),
      markdownText,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        id,
        lang,
        'aria-label': label,
        spellcheck: 'true',
        ...described,
      }),
      toldField,
      chips((target) => now.current.saysOf(target)),
      cards((state, at) => now.current.cardAt(state, at)),
      EditorView.updateListener.of(
        ({ docChanged, selectionSet, focusChanged, view, transactions }) => {
          const isOwn = transactions.every((each) => !each.isUserEvent('outside'));
          if (docChanged && isOwn) now.current.onText(view.state.doc.toString());
          if ((selectionSet || focusChanged || docChanged) && view.hasFocus)
            now.current.onCursor(view);
        },
      ),
    ],
  });
}

/** What lets the editor's own style through the policy of the page. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

/** A text of one line: Enter leaves it, and what is pasted loses its line breaks. */
const oneLine: Extension = [
  keymap.of([
    {
      key: 'Enter',
      run: (view) => {
        const all = [...document.querySelectorAll<HTMLElement>('.cm-content')];
        all[all.indexOf(view.contentDOM) + 1]?.focus();
        return true;
      },
    },
  ]),
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
    const text = transaction.newDoc.toString().replace(/\s*\n\s*/g, ' ');
    const { length } = transaction.startState.doc;
    return { changes: { from: 0, to: length, insert: text }, selection: { anchor: text.length } };
  }),
];

/** Brings a text up to what it was given, unless somebody is just composing in it. */
function bringText(view: EditorView, { text }: TextEditorProps): void {
  if (view.composing) return;
  const before = view.state.doc.toString();
  if (before !== text) view.dispatch({ changes: changeOf(before, text), userEvent: 'outside' });
}

/** Shows what is told of the text, as far as that is still as it was when it was looked at. */
function bringTold(view: EditorView, { told, text }: TextEditorProps): void {
  if (view.composing || view.state.doc.toString() !== text) return;
  view.dispatch({ effects: tell.of(told.filter(({ to }) => to <= text.length)) });
}

/** The one change that makes a text another: what is alike at both ends stays, and with it the cursor. */
function changeOf(before: string, after: string) {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
