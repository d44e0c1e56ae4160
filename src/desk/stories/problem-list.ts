import { h, type JSX } from 'preact';
import { partMarkdown } from '../../editing/yaml/front-matter.ts';
import type { ScreenProps } from '../frame/screen.ts';
import type { Problem } from '../looks/look-at-story.ts';
import { mended } from './mended.ts';
import type { StoryDeeds, StoryNow } from './use-story.ts';

interface ProblemListProps extends Pick<ScreenProps, 'words'> {
  readonly now: StoryNow;
  readonly deeds: StoryDeeds;
}

/** All that is wrong with a story, each with its place and its mends. */
export function ProblemList({ words, now, deeds }: ProblemListProps): JSX.Element {
  const { problems } = now.look;
  const { text: says } = words;
  const title = problems.length === 0 ? says.noProblems : says.problems(problems.length);
  return h('section', { class: 'problems', 'aria-label': title }, [
    h('h2', {}, title),
    h(
      'ol',
      { role: 'list' },
      problems.map((problem, index) =>
        h('li', { key: `${problem.code} ${index}`, class: problem.severity }, [
          h('p', {}, problem.problem),
          h('p', { class: 'quiet' }, problem.hint),
          h('div', { class: 'mends' }, [
            ...problem.mends.map((mend) =>
              h(
                'button',
                {
                  type: 'button',
                  key: mend.insert,
                  onClick: () => deeds.write((text) => mended(text, now.text, mend)),
                },
                mend.label,
              ),
            ),
            h(
              'button',
              { type: 'button', class: 'plain', onClick: () => show(problem, now) },
              says.goTo,
            ),
          ]),
        ]),
      ),
    ),
  ]);
}

/** Goes to the place of a problem: the field it stands in, or the words in the text. */
function show({ field, from }: Problem, { text }: StoryNow): void {
  const body = partMarkdown(text).body.replace(/^\n/, '');
  const target = document.getElementById(field === undefined ? 'body' : `field-${field}`);
  target?.focus();
  const detail = field === undefined ? from - (text.length - body.length) : 0;
  target?.dispatchEvent(new CustomEvent('yearlight:show', { detail }));
}
