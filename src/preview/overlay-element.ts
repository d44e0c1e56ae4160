import type { OverlayData } from './overlay-data.ts';

/** Set apart from the page's own look, which it must neither take on nor disturb. */
const style = `
:host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; }
section { max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 16px 20px 20px;
  border-top: 4px solid #b3261e; background: Canvas; color: CanvasText;
  font: 15px/1.6 system-ui, sans-serif; box-shadow: 0 -1px 0 GrayText; }
header { display: flex; align-items: start; justify-content: space-between; gap: 16px; }
h2 { margin: 6px 0 0; font-size: 18px; line-height: 1.4; }
p { margin: 0; }
button { flex: none; min-width: 44px; min-height: 44px; padding: 0 14px; border: 1px solid;
  background: none; color: inherit; font: inherit; cursor: pointer; }
ol { margin: 12px 0 0; padding: 0; list-style: none; }
li { padding: 12px 0; border-top: 1px solid GrayText; overflow-wrap: anywhere; }
code { font: 13px/1.6 ui-monospace, Menlo, Consolas, monospace; }
.problem { font-weight: 600; }
`;

const closedKey = 'yearlight:closed';

/** The mistakes of an editor over the page they are writing. The page beneath stays usable. */
export class MistakesOverlay extends HTMLElement {
  #shown = '';
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#close();
  };

  show(data: OverlayData): void {
    this.#shown = JSON.stringify(data.mistakes);
    if (data.mistakes.length === 0) this.remove();
    // Closed is closed until something changes, on whichever page.
    else if (sessionStorage.getItem(closedKey) !== this.#shown) this.#fill(data);
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.#onKey);
  }

  #fill(data: OverlayData): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const button = element('button', data.close);
    button.addEventListener('click', () => this.#close());
    const panel = element('section', '', [
      element('header', '', [element('h2', data.title), button]),
      element('p', data.hint),
      element('ol', '', data.mistakes.map(item)),
    ]);
    panel.setAttribute('role', 'alert');
    panel.setAttribute('lang', data.language);
    panel.tabIndex = -1;
    root.replaceChildren(element('style', style), panel);
    addEventListener('keydown', this.#onKey);
    if (!this.isConnected) document.body.append(this);
  }

  #close(): void {
    sessionStorage.setItem(closedKey, this.#shown);
    this.remove();
  }
}

function item({ place, code, problem, mend }: OverlayData['mistakes'][number]): HTMLElement {
  const problemLine = element('p', problem);
  problemLine.className = 'problem';
  return element('li', '', [element('code', `${place}  ${code}`), problemLine, element('p', mend)]);
}

function element(name: string, text: string, children: readonly Node[] = []): HTMLElement {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}
