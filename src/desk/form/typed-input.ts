import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';

type Typed = { readonly currentTarget: HTMLInputElement };

interface TypedInputProps {
  readonly id?: string;
  readonly type?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly value: string;
  /** Takes what was typed, once the field is left or Enter pressed. */
  readonly put: (value: string) => void;
}

/** An input that keeps what is typed until it is taken: what is drawn anew around it meanwhile does not reach it. */
export function TypedInput({ value, put, ...attributes }: TypedInputProps): JSX.Element {
  const [typed, setTyped] = useState<string>();
  return h('input', {
    autocomplete: 'off',
    ...attributes,
    value: typed ?? value,
    onInput: ({ currentTarget }: Typed) => setTyped(currentTarget.value),
    onChange: ({ currentTarget }: Typed) => {
      setTyped(undefined);
      put(currentTarget.value);
    },
  });
}
