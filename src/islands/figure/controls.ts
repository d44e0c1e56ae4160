import { whenLeaving } from './island.ts';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** A control that can be told what is chosen now; `undefined` where none of its choices is. */
export interface Control {
  readonly element: HTMLElement;
  readonly choose: (value: string | undefined) => void;
}

/** A row of buttons of which one is pressed. */
export function buttons<Value extends string>(
  label: string,
  choices: readonly Choice<Value>[],
  onChoose: (value: Value) => void,
): Control {
  const element = labelled(label);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  const made = choices.map((choice) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choice.label;
    button.addEventListener('click', () => onChoose(choice.value));
    element.append(button);
    return { button, value: choice.value };
  });
  return {
    element,
    choose: (chosen) => {
      for (const { button, value } of made)
        button.setAttribute('aria-pressed', String(value === chosen));
    },
  };
}

/** A list to choose from, the browser's own; `note` stands behind it once something is chosen. */
export function menu(
  label: string,
  choices: readonly Choice[],
  onChoose: (value: string) => void,
  note = () => '',
): Control {
  const element = labelled(label);
  const select = document.createElement('select');
  select.setAttribute('aria-label', label);
  select.append(...choices.map((choice) => new Option(choice.label, choice.value)));
  select.addEventListener('change', () => onChoose(select.value));
  const behind = document.createElement('span');
  element.append(select, behind);
  return {
    element,
    choose: (value = '') => {
      select.value = value;
      behind.textContent = value && note();
    },
  };
}

/** Puts those controls that there are into the place that the page keeps for them. */
export function placeControls(
  slot: HTMLElement,
  controls: readonly (Control | undefined)[],
  leaving: AbortSignal,
): void {
  for (const control of controls) if (control) slot.append(control.element);
  whenLeaving(leaving, () => slot.replaceChildren());
}

/** The element of a control, which begins with its name. */
function labelled(label: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'control';
  const name = document.createElement('span');
  name.textContent = label;
  element.append(name);
  return element;
}
