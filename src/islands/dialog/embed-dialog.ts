import {
  type CodeChoice,
  type CodeKind,
  codeKinds,
  codeThemes,
  writeCode,
} from '../../outputs/codes/embed-code.ts';
import type { EmbedDialogData } from '../../outputs/codes/embed-dialog-data.ts';
import { styleDialog } from './embed-dialog-style.ts';
import { preview } from './embed-preview.ts';

const widths = [320, 480, 680] as const;

/** Opens the dialog with the codes of a chart. `page` is the address of the chart's page, which holds what it needs. */
export async function openEmbedDialog(page: string): Promise<void> {
  const data = await readData(page);
  styleDialog();
  const dialog = buildDialog(data);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

async function readData(page: string): Promise<EmbedDialogData> {
  const isHere = new URL(page).pathname === location.pathname;
  const held = isHere ? document : await fetchPage(page);
  const text = held.querySelector('script.embed-data')?.textContent;
  if (!text) throw new Error(page);
  return JSON.parse(text);
}

async function fetchPage(page: string): Promise<Document> {
  const response = await fetch(page);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function buildDialog({ charts, language, words }: EmbedDialogData): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'embed-dialog';
  const heading = add(dialog, 'h2');
  heading.textContent = words.heading;
  heading.id = 'embed-dialog-heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  const form = add(dialog, 'form');
  const kind = menu(
    form,
    words.kind,
    codeKinds.map((each) => [each, words.kinds[each][0]]),
  );
  const theme = menu(
    form,
    words.theme,
    codeThemes.map((each) => [each, words.themes[each]]),
  );
  const width = menu(form, words.width, [
    ['', words.fluid],
    ...widths.map((each): [string, string] => [String(each), `${each} px`]),
  ]);
  const tongue = menu(
    form,
    words.language,
    charts.map((each) => [each.language, each.name]),
  );
  tongue.value = language;
  tongue.closest('label')?.toggleAttribute('hidden', charts.length < 2);
  const use = add(dialog, 'p');
  const shown = add(dialog, 'div');
  shown.className = 'preview';
  // What scrolls can be reached by keyboard.
  shown.tabIndex = 0;
  shown.setAttribute('role', 'group');
  shown.setAttribute('aria-label', words.preview);
  const code = add(dialog, 'textarea');
  Object.assign(code, { readOnly: true, rows: 5, spellcheck: false });
  code.setAttribute('aria-label', words.code);
  const buttons = add(dialog, 'div');
  button(buttons, words.copy, () => void copyCode());
  button(buttons, words.close, () => dialog.close());
  const said = add(buttons, 'span');
  said.setAttribute('role', 'status');

  const copyCode = async () => {
    code.select();
    await navigator.clipboard?.writeText(code.value).catch(() => undefined);
    said.textContent = words.copied;
  };
  const update = () => {
    const chosen = charts.find((each) => each.language === tongue.value) ?? charts[0];
    if (!chosen) return;
    const choice: CodeChoice = {
      theme: codeThemes.find((each) => each === theme.value) ?? 'auto',
      width: width.value === '' ? undefined : Number(width.value),
    };
    const how = kind.value as CodeKind;
    code.value = writeCode(how, chosen.chart, choice);
    use.textContent = words.kinds[how][1];
    said.textContent = '';
    preview(shown, how, chosen.chart, choice, words.preview);
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
  return dialog;
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  parent.append(element);
  return element;
}

function menu(
  form: Element,
  label: string,
  choices: readonly (readonly [value: string, name: string])[],
): HTMLSelectElement {
  const around = add(form, 'label');
  around.append(`${label} `);
  const select = add(around, 'select');
  select.append(...choices.map(([value, name]) => new Option(name, value)));
  return select;
}

function button(parent: Element, text: string, act: () => void): HTMLButtonElement {
  const made = add(parent, 'button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
