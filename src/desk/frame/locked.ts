import { h, type JSX } from 'preact';
import { keepKey } from './held-key.ts';
import type { ScreenProps } from './screen.ts';

interface LockedProps extends Pick<ScreenProps, 'words'> {
  readonly isClosed: boolean;
}

/** What stands in the place of the screens where the key is missing, or the desk is closed. */
export function Locked({ words: { frame }, isClosed }: LockedProps): JSX.Element {
  if (isClosed)
    return h('section', { class: 'narrow' }, [
      h('h1', {}, frame.closed),
      h('p', {}, frame.closedHint),
      h('button', { type: 'button', onClick: () => location.reload() }, frame.again),
    ]);
  return h('section', { class: 'narrow' }, [
    h('h1', {}, frame.locked),
    h('p', {}, frame.lockedHint),
    h('form', { onSubmit: unlock }, [
      h('label', { for: 'key' }, frame.key),
      h('input', { id: 'key', name: 'key', autocomplete: 'off', spellcheck: false }),
      h('button', { type: 'submit' }, frame.open),
    ]),
  ]);
}

function unlock(event: SubmitEvent): void {
  event.preventDefault();
  const { currentTarget: form } = event;
  if (!(form instanceof HTMLFormElement)) return;
  keepKey(String(new FormData(form).get('key') ?? ''));
  location.reload();
}
