import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { zonedMoment } from '../form/moments.ts';
import { writeAddress } from '../frame/address.ts';
import { problemIn } from '../frame/waiting.ts';
import type { StoryEntry, StoryVersion } from '../routes/list-stories.ts';
import type { setState } from '../routes/publish.ts';
import type { PartProps } from './part-props.ts';

interface DraftsProps extends PartProps {
  readonly stories: readonly StoryEntry[];
}

/** The stories that readers do not see yet, each published with a press, or planned for a moment. */
export function DraftsPart({ stories, ...props }: DraftsProps): JSX.Element {
  const { words } = props;
  const { publish: says } = words;
  const waiting = stories.flatMap(({ slug, versions }) =>
    versions
      .filter(({ state }) => state === 'draft' || state === 'planned')
      .map((version) => ({ slug, version })),
  );
  return h('section', { class: 'part' }, [
    h('h2', {}, waiting.length === 0 ? says.noDrafts : says.drafts),
    h(
      'ul',
      { role: 'list', class: 'drafts' },
      waiting.map(({ slug, version }) =>
        h(DraftRow, { ...props, slug, version, key: version.file }),
      ),
    ),
  ]);
}

interface DraftRowProps extends PartProps {
  readonly slug: string;
  readonly version: StoryVersion;
}

function DraftRow({ words, call, say, again, slug, version }: DraftRowProps): JSX.Element {
  const { publish: says } = words;
  const { file, language, title, state, unbound } = version;
  const [at, setAt] = useState('');
  const set = (wanted: 'draft' | 'published', publishAt?: string) =>
    call<typeof setState>('set-state', { file, state: wanted, publishAt }).then(
      again,
      (problem: unknown) => say(problemIn(words, problem)),
    );
  const name = title || slug;
  return h('li', {}, [
    h('a', { href: writeAddress('story', language, slug), lang: language }, name),
    h('span', { class: 'quiet' }, words.stories.states[state]),
    unbound > 0 ? h('span', { class: 'problem' }, says.unboundWould(unbound)) : null,
    h('button', { type: 'button', onClick: () => set('published') }, says.publish),
    state === 'planned'
      ? h('button', { type: 'button', onClick: () => set('draft') }, says.unpublish)
      : null,
    h('input', {
      type: 'datetime-local',
      'aria-label': says.from(name),
      value: at,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setAt(currentTarget.value),
    }),
    h(
      'button',
      { type: 'button', disabled: at === '', onClick: () => set('published', zonedMoment(at)) },
      says.plan,
    ),
  ]);
}
