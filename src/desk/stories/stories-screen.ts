import { h, type JSX } from 'preact';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { listStories, StoryEntry, StoryVersion } from '../routes/list-stories.ts';
import { NewStory } from './new-story.ts';

/** The list of stories with where each stands. */
export function StoriesScreen(props: ScreenProps): JSX.Element {
  const { words, language, call } = props;
  const answer = useAnswer(() => call<typeof listStories>('list-stories', {}), [call]);
  const { stories: says } = words;
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  const { stories, languages } = answer.value;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  return h('section', { class: 'stories' }, [
    h('h1', {}, says.title),
    h(NewStory, { ...props, languages, nameOf }),
    stories.length === 0
      ? h('p', { class: 'quiet' }, says.none)
      : h('table', {}, [
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              Object.entries(says.heads).map(([name, head]) =>
                h('th', { scope: 'col', key: name }, head),
              ),
            ),
          ),
          ...stories.map((story) => h(StoryRows, { ...props, story, nameOf, key: story.slug })),
        ]),
  ]);
}

interface RowsProps extends ScreenProps {
  readonly story: StoryEntry;
  readonly nameOf: (tag: string) => string;
}

/** The versions of one story, and the languages that it lacks. */
function StoryRows({ story, nameOf, ...props }: RowsProps): JSX.Element {
  const { words } = props;
  const { stories: says } = words;
  const rows = story.versions.map((version) =>
    h('tr', { key: version.file }, [
      h('th', { scope: 'row' }, link(version, story)),
      h('td', {}, nameOf(version.language)),
      h('td', {}, says.states[version.state]),
      h(
        'td',
        { class: version.errors + version.unbound > 0 ? 'problem' : 'quiet' },
        toDo(version, words),
      ),
    ]),
  );
  const missing = story.missing.map((language) =>
    h('tr', { key: language, class: 'missing' }, [
      h('td', {}),
      h('td', {}, nameOf(language)),
      h('td', { colSpan: 2 }, says.missing(nameOf(language))),
    ]),
  );
  return h('tbody', {}, [...rows, ...missing]);
}

function link({ language, title }: StoryVersion, { slug }: StoryEntry): JSX.Element {
  return h('a', { href: writeAddress('story', language, slug), lang: language }, title || slug);
}

function toDo({ errors, warnings, unbound }: StoryVersion, words: ScreenProps['words']): string {
  const { stories: says } = words;
  const list = [
    errors > 0 ? says.errors(errors) : '',
    unbound > 0 ? says.unbound(unbound) : '',
    warnings > 0 ? says.warnings(warnings) : '',
  ];
  return list.filter(Boolean).join(' · ') || says.clean;
}
