import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { type ChosenPicture, type PicturePlace, readChosen } from './chosen-picture.ts';
import { pictureTypes } from './encode-picture.ts';
import type { PictureTexts } from './figure-line.ts';
import { PictureForm } from './picture-form.ts';

interface PictureDialogProps extends Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly put: (picture: PictureTexts, place: PicturePlace) => void;
  readonly close: () => void;
}

/** Brings a picture into a story: chosen, dropped or pasted, cut, described and stored. */
export function PictureDialog(props: PictureDialogProps): JSX.Element {
  const { pictures: says } = props.words;
  const [chosen, setChosen] = useState<ChosenPicture>();
  const [fault, setFault] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const found = await readChosen(file, says);
    setFault(typeof found === 'string' ? found : '');
    if (typeof found !== 'string') setChosen(found);
  };
  const takeFrom = (event: Event, from: DataTransfer | null) => {
    const file = from?.files[0];
    if (file || event.type === 'drop') event.preventDefault();
    void take(file);
  };
  const shut = () => dialog.current?.close();
  return h(
    'dialog',
    {
      ref: dialog,
      class: 'picker pictures',
      'aria-labelledby': 'picture-title',
      onClose: props.close,
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => takeFrom(event, event.dataTransfer),
      onPaste: (event: ClipboardEvent) => takeFrom(event, event.clipboardData),
    },
    [
      h('h2', { id: 'picture-title' }, says.title),
      h('p', { class: 'row' }, [
        h(
          'button',
          {
            type: 'button',
            class: chosen ? '' : 'main',
            autofocus: true,
            onClick: () => chooser.current?.click(),
          },
          chosen ? says.otherFile : says.choose,
        ),
        h('input', {
          ref: chooser,
          type: 'file',
          hidden: true,
          accept: pictureTypes.join(','),
          'aria-label': says.choose,
          onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          },
        }),
        chosen ? null : h('span', { class: 'quiet' }, says.dropHint),
      ]),
      h('p', { class: 'problem', role: 'alert' }, fault),
      chosen
        ? h(PictureForm, { ...props, ...chosen, fail: setFault, shut, key: chosen.file })
        : null,
      h('button', { type: 'button', class: 'plain', onClick: shut }, says.close),
    ],
  );
}
