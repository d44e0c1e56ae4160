import { h, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { problemIn } from '../frame/waiting.ts';
import type { addPicture } from '../routes/add-picture.ts';
import type { ChosenPicture, PicturePlace } from './chosen-picture.ts';
import { cropAround, type Focus, type Shape, shapes, storedSize } from './crop.ts';
import { encodePicture } from './encode-picture.ts';
import type { PictureTexts } from './figure-line.ts';
import { FocusView } from './focus-view.ts';

interface PictureFormProps extends ChosenPicture, Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly put: (picture: PictureTexts, place: PicturePlace) => void;
  readonly fail: (problem: string) => void;
  readonly shut: () => void;
}

const middle: Focus = { x: 0.5, y: 0.5 };
const asked = ['alt', 'caption', 'credit'] as const;

/** A chosen picture as it will stand: its shape, what matters in it, and what readers are told of it. */
export function PictureForm(props: PictureFormProps): JSX.Element {
  const { words, call, say, file, picture, put, fail, shut } = props;
  const { pictures: says, text } = words;
  const [shape, setShape] = useState<Shape>('whole');
  const [focus, setFocus] = useState(middle);
  const [place, setPlace] = useState<PicturePlace>('text');
  const crop = useMemo(() => cropAround(picture, shape, focus), [picture, shape, focus]);
  const { width, height } = storedSize(crop);
  const stored = useEncoded(props, crop, fail, words);
  const insert = async (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement) || !stored) return;
    const written = new FormData(form);
    const said = (name: string) => String(written.get(name) ?? '').trim();
    try {
      const { src } = await call<typeof addPicture>('add-picture', { name: file.name }, stored);
      put({ src, alt: said('alt'), caption: said('caption'), credit: said('credit') }, place);
      say(says.inserted);
      shut();
    } catch (problem) {
      fail(problemIn(words, problem));
    }
  };
  const hints: Readonly<Record<string, string>> = { alt: says.altHint, credit: says.creditHint };
  const line = (name: (typeof asked)[number]) =>
    h('p', { key: name }, [
      h('label', { for: `picture-${name}` }, text.fields[name]),
      h('input', {
        ...{ id: `picture-${name}`, name, required: true, pattern: '.*\\S.*', autocomplete: 'off' },
        'aria-describedby': hints[name] && `picture-${name}-hint`,
      }),
      hints[name] ? h('small', { class: 'quiet', id: `picture-${name}-hint` }, hints[name]) : null,
    ]);
  return h('form', { onSubmit: insert }, [
    h(FocusView, { says, picture, crop, focus, onFocus: setFocus }),
    h('p', { class: 'quiet', id: 'focus-hint' }, says.focusHint),
    h(Choice<Shape>, {
      label: says.shape,
      names: Object.keys(shapes) as Shape[],
      said: says.shapes,
      chosen: shape,
      choose: setShape,
    }),
    h(
      'p',
      { class: 'quiet', role: 'status' },
      stored ? `${says.size(width, height, Math.ceil(stored.size / 1024))} ${says.stripped}` : '',
    ),
    ...asked.map(line),
    h(Choice<PicturePlace>, {
      label: says.place,
      names: ['text', 'head'],
      said: says.places,
      chosen: place,
      choose: setPlace,
    }),
    h('button', { type: 'submit', class: 'main', disabled: !stored }, says.insert),
  ]);
}

/** The bytes that a picture is stored in; `undefined` while they are made. */
function useEncoded(
  { file, picture }: ChosenPicture,
  crop: ReturnType<typeof cropAround>,
  fail: (problem: string) => void,
  words: ScreenProps['words'],
): Blob | undefined {
  const [stored, setStored] = useState<Blob>();
  useEffect(() => {
    let isCurrent = true;
    setStored(undefined);
    encodePicture(picture, crop, file.type === 'image/jpeg').then(
      (made) => isCurrent && setStored(made),
      (problem: unknown) => fail(problemIn(words, problem)),
    );
    return () => {
      isCurrent = false;
    };
  }, [picture, crop]);
  return stored;
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly said: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** Buttons of which one is pressed. */
function Choice<Name extends string>(props: ChoiceProps<Name>): JSX.Element {
  const { label, names, said, chosen, choose } = props;
  const buttons = names.map((name) =>
    h(
      'button',
      { type: 'button', key: name, 'aria-pressed': name === chosen, onClick: () => choose(name) },
      said[name],
    ),
  );
  return h('div', { class: 'choice', role: 'group', 'aria-label': label }, buttons);
}
