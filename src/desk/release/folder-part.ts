import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../contract/route.ts';
import { prefer, preferred } from '../frame/preferences.ts';
import { problemIn } from '../frame/waiting.ts';
import type { deployNow } from '../routes/publish.ts';
import { sending } from './form-field.ts';
import type { PartProps } from './part-props.ts';

/** Puts the built site into a folder that readers are served from, where there is no remote to send it to. */
export function FolderPart({ words, call, say, again }: PartProps): JSX.Element {
  const { publish: says } = words;
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<AnswerOf<typeof deployNow>>();
  const deploy = async (folder: string) => {
    setBusy(true);
    setDone(undefined);
    try {
      setDone(await call<typeof deployNow>('deploy-site', { folder }));
      prefer('folder', folder);
      again();
    } catch (problem) {
      say(problemIn(words, problem));
    }
    setBusy(false);
  };
  return h('section', { class: 'part' }, [
    h('h2', {}, says.deploy),
    h('form', { class: 'row', onSubmit: sending('folder', deploy) }, [
      h('label', { for: 'folder' }, says.folder),
      h('input', {
        ...{ id: 'folder', name: 'folder', required: true, autocomplete: 'off' },
        'aria-describedby': 'folder-hint',
        defaultValue: preferred('folder'),
      }),
      h('button', { type: 'submit', disabled: busy }, busy ? says.deploying : says.deploy),
      h('p', { class: 'quiet', id: 'folder-hint' }, says.folderHint),
    ]),
    h('div', { role: 'status' }, [
      done
        ? h('p', { class: done.ok ? '' : 'problem' }, done.ok ? says.deployed : says.notDeployed)
        : null,
      done ? h('pre', { tabIndex: 0 }, done.said) : null,
    ]),
  ]);
}
