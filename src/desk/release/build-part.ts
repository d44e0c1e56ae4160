import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../contract/route.ts';
import { problemIn } from '../frame/waiting.ts';
import type { buildNow } from '../routes/publish.ts';
import type { PartProps } from './part-props.ts';

/** Builds the site, and tells what the build says. */
export function BuildPart({ words, language, call, say, state, again }: PartProps): JSX.Element {
  const { publish: says } = words;
  const [building, setBuilding] = useState(false);
  const [built, setBuilt] = useState<AnswerOf<typeof buildNow>>();
  const build = async () => {
    setBuilding(true);
    try {
      setBuilt(await call<typeof buildNow>('build-site', {}));
      again();
    } catch (problem) {
      say(problemIn(words, problem));
    }
    setBuilding(false);
  };
  const last = state.built && new Date(state.built).toLocaleString(language);
  return h('section', { class: 'part' }, [
    h('h2', {}, says.build),
    h('p', { class: 'quiet' }, `${last ? says.builtAt(last) : says.neverBuilt} ${says.buildHint}`),
    h(
      'button',
      { type: 'button', class: 'main', disabled: building, onClick: build },
      building ? says.building : says.build,
    ),
    h('div', { role: 'status' }, [
      built
        ? h('p', { class: built.ok ? '' : 'problem' }, built.ok ? says.built : says.notBuilt)
        : null,
      built ? h('pre', { tabIndex: 0 }, built.said) : null,
    ]),
  ]);
}
