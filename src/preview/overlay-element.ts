import type { OverlayData, ShownMistake } from './overlay-data.ts';

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
.elsewhere { margin-top: 12px; }
.folded { position: absolute; right: 16px; bottom: 16px; border: 2px solid #b3261e; background: Canvas;
  color: CanvasText; font: 15px/1.6 system-ui, sans-serif; }
`;

const closedKey = 'yearlight:closed';

/**
 * The mistakes of an editor over the page they are writing: those of the page open, those elsewhere behind a button and
 * the key F8. The page beneath stays usable.
 */
export class MistakesOverlay extends HTMLElement {
  #data: OverlayData | undefined;
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#close();
    if (event.key === 'F8') this.#openAll();
  };

  show(data: OverlayData): void {
    this.#data = data;
    addEventListener('keydown', this.#onKey);
    if (data.own.length + data.others.length === 0) this.remove();
    // Closed is closed until something changes, on whichever page.
    else if (sessionStorage.getItem(closedKey) === keyOf(data)) this.remove();
    else if (data.own.length > 0) this.#open(data, data.own, data.here, data.hereHint);
    else this.#fold(data);
  }

  /** A button alone, for what is wrong elsewhere. */
  #fold(data: OverlayData): void {
    const button = this.#elsewhere(data);
    button.className = 'folded';
    this.#fill(data, button);
  }

  #openAll(): void {
    const data = this.#data;
    if (data && data.own.length + data.others.length > 0)
      this.#open(data, [...data.own, ...data.others], data.all, data.allHint);
  }

  #open(data: OverlayData, list: OverlayData['own'], title: string, hint: string): void {
    const button = element('button', data.close);
    button.addEventListener('click', () => this.#close());
    const isWhole = list.length === data.own.length + data.others.length;
    const panel = element('section', '', [
      element('header', '', [element('h2', title), button]),
      element('p', hint),
      element('ol', '', list.map(item)),
      ...(isWhole ? [] : [this.#elsewhere(data)]),
    ]);
    panel.setAttribute('role', 'alert');
    panel.tabIndex = -1;
    this.#fill(data, panel);
  }

  #elsewhere(data: OverlayData): HTMLElement {
    const button = element('button', data.elsewhere);
    button.className = 'elsewhere';
    button.addEventListener('click', () => this.#openAll());
    return button;
  }

  #fill({ language }: OverlayData, content: HTMLElement): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    content.setAttribute('lang', language);
    root.replaceChildren(element('style', style), content);
    if (!this.isConnected) document.body.append(this);
  }

  #close(): void {
    if (this.#data) sessionStorage.setItem(closedKey, keyOf(this.#data));
    this.remove();
  }
}

/** All that is wrong, in one order on every page. */
function keyOf({ own, others }: OverlayData): string {
  return JSON.stringify([...own, ...others].map((each) => JSON.stringify(each)).sort());
}

function item({ place, code, problem, mend }: ShownMistake): HTMLElement {
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
