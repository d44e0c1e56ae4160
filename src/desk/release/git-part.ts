import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { problemIn } from '../frame/waiting.ts';
import type { commitNow, pushNow } from '../routes/publish.ts';
import { sending } from './form-field.ts';
import type { PartProps } from './part-props.ts';

/** Commits what has changed with the editor's message, and sends it to a branch of the remote. */
export function GitPart({ words, call, say, state, again }: PartProps): JSX.Element {
  const { publish: says } = words;
  const { repository, changes } = state;
  const [failed, setFailed] = useState('');
  if (!repository) return h('p', { class: 'quiet' }, says.noRepository);
  const tell = async (
    doing: Promise<{ readonly ok: boolean; readonly said: string }>,
    done: string,
  ) => {
    try {
      const { ok, said } = await doing;
      setFailed(ok ? '' : said);
      if (!ok) return;
      again();
      say(done);
    } catch (problem) {
      say(problemIn(words, problem));
    }
  };
  const commit = (message: string) =>
    tell(call<typeof commitNow>('commit-site', { message }), says.committed);
  const push = (branch: string) => tell(call<typeof pushNow>('push-site', { branch }), says.pushed);
  const [remote] = repository.remotes;
  return h('section', { class: 'part' }, [
    h('h2', {}, says.commit),
    h('form', { class: 'row', onSubmit: sending('message', commit) }, [
      h('label', { for: 'message' }, says.message),
      h('input', { id: 'message', name: 'message', required: true, autocomplete: 'off' }),
      h('button', { type: 'submit', disabled: changes.length === 0 }, says.commit),
    ]),
    remote === undefined
      ? null
      : h('form', { class: 'row', onSubmit: sending('branch', push) }, [
          h('label', { for: 'branch' }, `${says.branch} (${remote})`),
          h('input', {
            ...{
              id: 'branch',
              name: 'branch',
              autocomplete: 'off',
              'aria-describedby': 'branch-hint',
            },
            pattern: '[a-z0-9]+([\\-\\/][a-z0-9]+)*',
          }),
          h('button', { type: 'submit' }, says.push),
          h('p', { class: 'quiet', id: 'branch-hint' }, says.branchHint(repository.branch)),
        ]),
    failed === ''
      ? null
      : h('div', { role: 'alert' }, [
          h('p', { class: 'problem' }, says.gitFailed),
          h('pre', {}, failed),
        ]),
  ]);
}
