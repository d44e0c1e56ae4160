import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { h, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { partMarkdown, reviseMatter, withBody } from '../../editing/yaml/front-matter.ts';
import type { FieldName } from '../../words/desk-contract/text.ts';
import { Fields, type Step, textOf, valueIn } from '../form/fields.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { problemIn } from '../frame/waiting.ts';
import type { Problem } from '../looks/look-at-story.ts';
import type { Told } from '../text/problem-marks.ts';
import { TextEditor } from '../text/text-editor.ts';
import { cardElement } from './card-element.ts';
import type { StoryDeeds, StoryNow } from './use-story.ts';

interface StoryFormProps extends Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly now: StoryNow;
  readonly deeds: StoryDeeds;
  readonly onCursor: (view: EditorView) => void;
}

/** The fields that are written as text, with numbers bound in them; the others stand in a form below. */
const lines = ['kicker', 'title', 'dek'] as const satisfies readonly FieldName[];

/** What is told of a place in the body. */
interface ToldProblem extends Told<Problem['severity']> {
  readonly problem: Problem;
}

/** The story as it is written: its head in the look of the page, its text, and the rest of its front matter as a form. */
export function StoryForm(props: StoryFormProps): JSX.Element {
  const { words, say, now, deeds, onCursor } = props;
  const { text: says } = words;
  const { matter, opened, look } = now;
  const language = now.file.split('/')[2] ?? '';
  const order = opened.fields.map(({ name }) => name);
  const put = (path: readonly Step[], value: unknown, change = deeds.write) => {
    try {
      change((text) => reviseMatter(text, path, value, { fields: order }));
    } catch (problem) {
      say(problemIn(words, problem));
    }
  };
  const { body } = partMarkdown(now.text);
  const start = now.text.length - body.length;
  const told = useMemo(() => toldIn(look.problems, start), [look]);
  const cardAt = (state: EditorState, at: number) => cardElement(props, state, at);
  const shared = { outside: now.outside, lang: language, saysOf: sayer(now), cardAt, onCursor };
  const line = (name: (typeof lines)[number]) => {
    const own = look.problems.filter(({ field }) => field === name);
    const described = own.length > 0 ? `wrong-${name}` : undefined;
    return h('div', { class: `line ${name}`, key: name }, [
      h('label', { for: `field-${name}` }, says.fields[name]),
      h(TextEditor, {
        ...shared,
        id: `field-${name}`,
        label: says.fields[name],
        text: textOf(valueIn(matter, name)),
        isLine: true,
        told: none,
        describedBy: described,
        onText: (text) =>
          put([name], text === '' && name !== 'title' ? undefined : text, deeds.type),
      }),
      ...(described ? [h('p', { class: 'problem', id: described }, own[0]?.problem)] : []),
    ]);
  };
  const rest = opened.fields.filter(({ name }) => !lines.some((each) => each === name));
  const charts = Object.entries(look.charts);
  return h('div', { class: 'form' }, [
    matter === undefined ? h('p', { class: 'problem' }, says.unreadable) : lines.map(line),
    h('div', { class: 'line body' }, [
      h('label', { for: 'body' }, says.body),
      h(TextEditor, {
        ...shared,
        id: 'body',
        label: says.body,
        text: body.replace(/^\n/, ''),
        told,
        onText: (text) => deeds.type((whole) => withBody(whole, leadOf(whole) + text)),
      }),
    ]),
    matter === undefined
      ? null
      : h('details', {}, [
          h('summary', {}, says.more),
          h(Fields, {
            ...{ words, put },
            fields: rest,
            value: matter,
            path: [],
            choices: { lead: charts },
          }),
        ]),
  ]);
}

const none: readonly Told[] = [];

/** The empty line between front matter and body, where there is one: it stays, and is no part of what is written. */
function leadOf(text: string): string {
  return partMarkdown(text).body.startsWith('\n') ? '\n' : '';
}

function toldIn(problems: readonly Problem[], start: number): readonly ToldProblem[] {
  return problems
    .filter(({ field }) => field === undefined)
    .map((problem) => ({
      kind: problem.severity,
      from: problem.from - start - 1,
      to: problem.to - start - 1,
      problem,
    }));
}

/** What words without text of their own say. */
function sayer({ look }: StoryNow): (target: string) => string {
  return (target) => look.cards[target]?.says ?? target;
}
