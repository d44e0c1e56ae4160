import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import type { ScreenProps } from '../frame/screen.ts';
import { problemIn } from '../frame/waiting.ts';
import type { dropDraft, undoSave } from '../routes/save-story.ts';
import { forget } from './local-drafts.ts';
import { putBlock } from './put-block.ts';
import type { StoryDeeds, StoryNow } from './use-story.ts';

interface SaveBarProps extends Pick<ScreenProps, 'words' | 'call' | 'say' | 'language' | 'go'> {
  readonly now: StoryNow;
  readonly deeds: StoryDeeds;
  readonly save: () => void;
  readonly pick: () => void;
  readonly pickPicture: () => void;
  readonly canPick: boolean;
  readonly cursor: () => EditorView | undefined;
}

/** What can be put into the text, and what becomes of it. */
export function SaveBar(props: SaveBarProps): JSX.Element {
  const { words, language, call, say, now, deeds, save, pick, pickPicture, canPick } = props;
  const { text: says } = words;
  const isChanged = now.text !== now.base;
  const fail = (problem: unknown) => say(problemIn(words, problem));
  const undo = async () => {
    const { text } = await call<typeof undoSave>('undo-save', { file: now.file, text: now.text });
    if (text === null) say(says.nothingToUndo);
    else deeds.write(() => text);
  };
  const drop = async () => {
    forget(now.file);
    await call<typeof dropDraft>('drop-draft', { file: now.file });
    deeds.write(() => now.base);
  };
  const time = now.restored && new Date(now.restored).toLocaleTimeString(language);
  return h('div', { class: 'bar', role: 'group', 'aria-label': says.save }, [
    h(
      'button',
      { type: 'button', onClick: pick, disabled: !canPick, title: 'Ctrl-J' },
      says.insertNumber,
    ),
    h(ChartChoice, props),
    h('button', { type: 'button', onClick: pickPicture }, says.insertPicture),
    h('span', { class: 'state' }, isChanged ? says.unsaved : ''),
    isChanged
      ? h('button', { type: 'button', onClick: () => drop().catch(fail) }, says.drop)
      : h('button', { type: 'button', onClick: () => undo().catch(fail) }, says.undoSave),
    h(
      'button',
      { type: 'button', class: 'main', onClick: save, disabled: !isChanged, title: 'Ctrl-S' },
      says.save,
    ),
    time ? h('p', { class: 'quiet', role: 'status' }, says.restored(time)) : null,
  ]);
}

/** Puts a chart where the cursor is, on lines of its own. */
function ChartChoice({ words, now, deeds, cursor }: SaveBarProps): JSX.Element | null {
  const charts = Object.entries(now.look.charts);
  if (charts.length === 0) return null;
  const put = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => {
    const id = currentTarget.value;
    currentTarget.value = '';
    if (id) putBlock(cursor(), deeds, `::chart{#${id}}`);
  };
  return h('select', { 'aria-label': words.text.insertChart, onChange: put }, [
    h('option', { value: '' }, words.text.insertChart),
    ...charts.map(([id, title]) => h('option', { key: id, value: id }, title)),
  ]);
}
