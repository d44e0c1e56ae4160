import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { listStories } from '../routes/list-stories.ts';
import type { publishState } from '../routes/publish.ts';
import { BuildPart } from './build-part.ts';
import { ComparePart } from './compare-part.ts';
import { DraftsPart } from './drafts-part.ts';
import { FolderPart } from './folder-part.ts';
import { GitPart } from './git-part.ts';
import type { PartProps } from './part-props.ts';

/** What would be published, from drafts to the branch of a remote: one part below the other, in that order. */
export function PublishScreen(props: ScreenProps): JSX.Element {
  const { words, call } = props;
  const [count, setCount] = useState(0);
  const answer = useAnswer(async () => {
    const state = await call<typeof publishState>('publish-state', {});
    return { state, list: await call<typeof listStories>('list-stories', {}) };
  }, [call, count]);
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  const { state, list } = answer.value;
  const parts: PartProps = { ...props, state, again: () => setCount(count + 1) };
  return h('section', { class: 'publish' }, [
    h('h1', {}, words.publish.title),
    h(DraftsPart, { ...parts, stories: list.stories }),
    h(Changes, parts),
    h(Problems, parts),
    h(BuildPart, parts),
    state.repository?.remotes.length ? null : h(FolderPart, parts),
    h(GitPart, parts),
  ]);
}

function Changes({ words, state }: PartProps): JSX.Element {
  const { publish: says } = words;
  const { changes, repository, built, base } = state;
  const since = repository ? says.since.commit : built ? says.since.build : says.since.never;
  const head = changes.length === 0 ? says.unchanged : says.changed(changes.length);
  return h('section', { class: 'part' }, [
    h('h2', {}, head),
    h('p', { class: 'quiet' }, since),
    h(
      'ul',
      { role: 'list', class: 'changes' },
      changes.map(({ path, kind, title, page, isBuilt }) =>
        h('li', { key: path }, [
          h('span', { class: `kind ${kind}` }, says.kinds[kind]),
          h('span', {}, linked(path, title)),
          title === '' ? null : h('code', {}, path),
          page !== undefined && isBuilt ? h(ComparePart, { words, base, page }) : null,
        ]),
      ),
    ),
  ]);
}

/** A file's title, which leads to where it is written. */
function linked(path: string, title: string): JSX.Element | string {
  const [, language, slug] = /^content\/stories\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  if (language === undefined || slug === undefined) return title || path;
  return h('a', { href: writeAddress('story', language, slug), lang: language }, title || path);
}

function Problems({ words, state }: PartProps): JSX.Element {
  const { publish: says } = words;
  const { problems } = state;
  const count = (severity: string) =>
    problems.filter((each) => each.severity === severity && !each.isDraft).length;
  const errors = count('error');
  return h('section', { class: 'part' }, [
    h('h2', {}, problems.length === 0 ? says.clean : says.check(errors, count('warning'))),
    errors > 0 ? h('p', { class: 'problem' }, says.stops) : null,
    h(
      'ol',
      { role: 'list', class: 'found' },
      problems.map(({ severity, file, line, problem, hint, isDraft }, index) =>
        h('li', { key: index, class: severity }, [
          h('p', {}, [linked(file, `${file}:${line}`), isDraft ? ` (${says.ofDraft})` : '']),
          h('p', {}, problem),
          h('p', { class: 'quiet' }, hint),
        ]),
      ),
    ),
  ]);
}
