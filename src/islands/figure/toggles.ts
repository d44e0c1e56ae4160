import { buttons, type Choice } from './controls.ts';

/** Buttons of which any number can be pressed. */
export interface Toggles {
  readonly element: HTMLElement;
  readonly choose: (values: ReadonlySet<string>) => void;
}

/**
 * A row of buttons, scrolled where it is too long. `onPoint` is told which has the pointer or the focus, and when
 * none has.
 */
export function toggles(
  label: string,
  choices: readonly Choice[],
  onToggle: (value: string) => void,
  onPoint: (value: string | undefined) => void,
): Toggles {
  const { element, press } = buttons(label, choices, onToggle);
  const row = document.createElement('div');
  const made = [...element.querySelectorAll('button')];
  const point = ({ target }: Event) =>
    onPoint(choices[made.indexOf(target as HTMLButtonElement)]?.value);
  element.classList.add('toggles');
  row.append(...made);
  element.append(row);
  row.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') point(event);
  });
  row.addEventListener('focusin', (event) => {
    if ((event.target as Element).matches(':focus-visible')) point(event);
  });
  for (const kind of ['pointerleave', 'focusout'])
    row.addEventListener(kind, () => onPoint(undefined));
  return { element, choose: (values) => press((value) => values.has(value)) };
}
