import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { partMarkdown, reviseMatter, withBody } from '../../editing/yaml/front-matter.ts';
import type { ScreenProps } from '../frame/screen.ts';
import type { Conflict, StoryDeeds, StoryNow } from './use-story.ts';

interface ConflictProps extends Pick<ScreenProps, 'words'> {
  readonly now: StoryNow;
  readonly deeds: StoryDeeds;
  readonly conflict: Conflict;
  readonly save: () => void;
}

type Side = 'mine' | 'theirs';

/** Both sides of what two have changed, side by side: nothing is written before one is chosen for each. */
export function ConflictView({ words, now, deeds, conflict, save }: ConflictProps): JSX.Element {
  const says = words.text.conflict;
  const { conflicts } = conflict;
  const [chosen, setChosen] = useState<readonly Side[]>(conflicts.map(() => 'mine'));
  const choose = (index: number, side: Side) => setChosen(chosen.with(index, side));
  const settle = () => {
    deeds.rebase(rebased(now.base, conflicts, chosen));
    save();
  };
  const side = (index: number, name: Side, label: string, value: unknown) =>
    h('label', {}, [
      h('input', {
        type: 'radio',
        name: `side-${index}`,
        checked: chosen[index] === name,
        onChange: () => choose(index, name),
      }),
      h('span', {}, label),
      h('pre', {}, shown(value)),
    ]);
  return h('section', { class: 'conflict', role: 'alert' }, [
    h('h2', {}, says.title),
    h('p', {}, says.hint),
    ...conflicts.map((each, index) =>
      h('fieldset', { class: 'sides', key: index }, [
        h('legend', {}, each.path.join(' › ')),
        side(index, 'mine', says.mine, each.mine),
        side(index, 'theirs', says.theirs, each.theirs),
      ]),
    ),
    h('button', { type: 'button', class: 'main', onClick: settle }, says.save),
  ]);
}

/**
 * The text that both began with, made to say what the side says that was not chosen: so that side has changed nothing,
 * and the other is taken when they are merged.
 */
function rebased(base: string, conflicts: Conflict['conflicts'], chosen: readonly Side[]): string {
  return conflicts.reduce((text, each, index) => {
    const given = chosen[index] === 'mine' ? each.theirs : each.mine;
    if (each.path[0] !== 'body') return reviseMatter(text, each.path, given);
    const { body } = partMarkdown(text);
    return withBody(
      text,
      body.replace(shown(each.base), () => shown(given)),
    );
  }, base);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');
}
