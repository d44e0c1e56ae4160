import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { problemIn } from '../frame/waiting.ts';
import type { newStory } from '../routes/new-story.ts';

interface NewStoryProps extends ScreenProps {
  readonly languages: readonly string[];
  readonly nameOf: (tag: string) => string;
}

/** Begins a story with its headline. */
export function NewStory({ words, call, go, say, languages, nameOf }: NewStoryProps): JSX.Element {
  const { stories: says } = words;
  const [language, setLanguage] = useState(languages[0] ?? '');
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const title = String(new FormData(form).get('title') ?? '').trim();
    if (title === '') return;
    try {
      const { slug } = await call<typeof newStory>('new-story', { language, title });
      go('story', language, slug);
    } catch (problem) {
      say(problemIn(words, problem));
    }
  };
  return h('form', { class: 'new', onSubmit: begin }, [
    h('label', { for: 'new-title' }, `${says.newStory}: ${says.headline}`),
    h('input', {
      id: 'new-title',
      name: 'title',
      required: true,
      autocomplete: 'off',
      lang: language,
    }),
    languages.length > 1
      ? h(
          'select',
          {
            'aria-label': says.heads.language,
            onChange: ({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
              setLanguage(currentTarget.value),
          },
          languages.map((tag) =>
            h('option', { key: tag, value: tag, selected: tag === language }, nameOf(tag)),
          ),
        )
      : null,
    h('button', { type: 'submit', class: 'main' }, says.write),
    h('p', { class: 'quiet' }, says.headlineHint),
  ]);
}
