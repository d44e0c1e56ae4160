import { h, type JSX } from 'preact';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { listStories, StoryEntry, StoryVersion } from '../routes/list-stories.ts';

/** The list of stories with where each stands. */
export function StoriesScreen({ words, language, call }: ScreenProps): JSX.Element {
  const answer = useAnswer(() => call<typeof listStories>('list-stories', {}), [call]);
  const { stories: says } = words;
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  const { stories } = answer.value;
  if (stories.length === 0) return h('p', {}, says.none);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const row = (story: StoryEntry, version: StoryVersion, isFirst: boolean) =>
    h('tr', { key: version.file, class: isFirst ? 'first' : '' }, [
      h('th', { scope: 'row', lang: version.language }, version.title || story.slug),
      h('td', {}, names.of(version.language)),
      h('td', {}, says.states[version.state]),
      h('td', {}, toDo(version, says)),
    ]);
  return h('section', { class: 'stories' }, [
    h('h1', {}, says.title),
    h('table', {}, [
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          Object.values(says.heads).map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        stories.flatMap((story) =>
          story.versions.map((version, at) => row(story, version, at === 0)),
        ),
      ),
    ]),
  ]);
}

function toDo(version: StoryVersion, says: ScreenProps['words']['stories']): string {
  const { errors, warnings, unbound } = version;
  const list = [
    errors > 0 ? says.errors(errors) : '',
    unbound > 0 ? says.unbound(unbound) : '',
    warnings > 0 ? says.warnings(warnings) : '',
  ].filter(Boolean);
  return list.join(' · ') || says.clean;
}
