import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reviseMatter } from '../../editing/yaml/front-matter.ts';
import { textOf, valueIn } from '../form/fields.ts';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { problemIn } from '../frame/waiting.ts';
import { figureLine } from '../pictures/figure-line.ts';
import { PictureDialog } from '../pictures/picture-dialog.ts';
import { ConflictView } from './conflict-view.ts';
import { NumberPicker } from './number-picker.ts';
import { PreviewPane } from './preview-pane.ts';
import { ProblemList } from './problem-list.ts';
import { putBlock } from './put-block.ts';
import { SaveBar } from './save-bar.ts';
import { StoryForm } from './story-form.ts';
import { useStory } from './use-story.ts';

/** A story that is written: its form and text, what is to do, and its page beside. */
export function StoryScreen(props: ScreenProps): JSX.Element {
  const { words, at, call, say, go } = props;
  const [language = '', slug = ''] = at;
  const file = `content/stories/${language}/${slug}.md`;
  const fail = (problem: unknown) => say(problemIn(words, problem));
  const { now, deeds } = useStory(file, call, fail);
  const cursor = useRef<EditorView | undefined>(undefined);
  const [picking, setPicking] = useState<EditorView>();
  const [isPicturing, setPicturing] = useState(false);
  const [spoken, setSpoken] = useState<readonly string[]>([]);
  useKeys({
    s: () => save(),
    j: () => setPicking(cursor.current),
  });
  const save = () =>
    deeds.save().then((kind) => {
      if (kind === 'saved') say(words.text.saved);
    }, fail);
  if (!now) return h('p', { class: 'quiet' }, words.frame.loading);
  const onCursor = (view: EditorView) => {
    cursor.current = view;
    setSpoken(wordsAround(view));
  };
  const order = now.opened.fields.map(({ name }) => name);
  const shared = { now, deeds, words, language, call, say };
  return h('section', { class: 'story' }, [
    h('div', { class: 'writing' }, [
      h('h1', { class: 'hidden' }, textOf(valueIn(now.matter, 'title')) || slug),
      h('nav', { class: 'crumbs' }, h('a', { href: writeAddress('stories') }, words.text.back)),
      h(SaveBar, {
        ...shared,
        save,
        go,
        pick: () => setPicking(cursor.current),
        pickPicture: () => setPicturing(true),
        canPick: cursor.current !== undefined,
        cursor: () => cursor.current,
      }),
      now.conflict
        ? h(ConflictView, {
            ...shared,
            save,
            conflict: now.conflict,
            key: now.conflict.theirs.digest,
          })
        : null,
      h(StoryForm, { ...shared, onCursor, key: file }),
      h(ProblemList, shared),
    ]),
    h(PreviewPane, { words, page: now.look.page, spoken }),
    picking
      ? h(NumberPicker, {
          ...shared,
          view: picking,
          close: () => {
            setPicking(undefined);
            picking.focus();
          },
        })
      : null,
    isPicturing
      ? h(PictureDialog, {
          ...shared,
          put: (picture, place) =>
            place === 'head'
              ? deeds.write((text) => reviseMatter(text, ['image'], picture, { fields: order }))
              : putBlock(cursor.current, deeds, figureLine(picture)),
          close: () => setPicturing(false),
        })
      : null,
  ]);
}

/** The words of the line that the cursor is in, without marks: by them the page finds its place. */
function wordsAround({ state }: EditorView): readonly string[] {
  const line = state.doc.lineAt(state.selection.main.head).text;
  const plain = line.replace(/\]\([^)]*\)/g, ' ').split(/[[\]*_`#>|~\\]|::+\w*|\s{2,}/);
  return plain.map((part) => part.trim()).filter((part) => part.length > 1);
}

/** Keys with Ctrl or Cmd that work anywhere in the screen. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const run = event.ctrlKey || event.metaKey ? now.current[event.key.toLowerCase()] : undefined;
      if (!run || event.isComposing) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
