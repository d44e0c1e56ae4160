import { type Choice, labelled } from './controls.ts';

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
  const [element, name] = labelled(label);
  element.classList.add('toggles');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-labelledby', name.id);
  const row = document.createElement('div');
  element.append(row);
  const made = choices.map((choice) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choice.label;
    button.addEventListener('click', () => onToggle(choice.value));
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') onPoint(choice.value);
    });
    button.addEventListener('pointerleave', () => onPoint(undefined));
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) onPoint(choice.value);
    });
    button.addEventListener('blur', () => onPoint(undefined));
    row.append(button);
    return { button, value: choice.value };
  });
  return {
    element,
    choose: (values) => {
      for (const { button, value } of made)
        button.setAttribute('aria-pressed', String(values.has(value)));
    },
  };
}
