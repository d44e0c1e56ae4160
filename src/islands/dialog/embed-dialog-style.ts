/** The dialog's style, which comes with it: pages on which nobody opens it carry none of it. */
const style = `
.embed-dialog {
  box-sizing: border-box;
  width: min(48rem, 100vw - 1rem);
  max-height: calc(100dvh - 1rem);
  padding: 1rem;
  border: 1px solid var(--ink);
  background: var(--paper);
  color: var(--ink);
  font: 400 0.9375rem/1.5 var(--sans);
}
.embed-dialog::backdrop { background: rgb(0 0 0 / 0.45); }
.embed-dialog h2 { margin: 0 0 0.5rem; font: 700 1.25rem/1.4 var(--serif); }
.embed-dialog form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.5rem 0.75rem; }
.embed-dialog label:not([hidden]) { display: grid; min-width: 0; color: var(--soft); font-size: 0.875rem; }
.embed-dialog select { width: 100%; min-width: 0; text-overflow: ellipsis; }
.embed-dialog :is(select, button) {
  min-height: 2.75rem;
  padding: 0 0.4rem;
  border: 1px solid var(--rule);
  border-radius: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.3 var(--sans);
}
.embed-dialog button:first-child { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.embed-dialog > p { margin: 0.5rem 0; color: var(--soft); font-size: 0.875rem; }
.embed-dialog .preview { max-height: 45vh; overflow: auto; padding: 0.75rem; border: 1px solid var(--rule); }
.embed-dialog .preview[data-theme=dark] { background: #131519; }
.embed-dialog .preview[data-theme=light] { background: #faf8f3; }
.embed-dialog .preview > * { display: block; width: 100%; height: auto; margin-inline: auto; border: 0; }
.embed-dialog .preview > iframe { height: 20rem; }
.embed-dialog textarea {
  box-sizing: border-box;
  width: 100%;
  margin-block: 0.75rem;
  padding: 0.6rem;
  border: 1px solid var(--rule);
  border-radius: 0;
  background: var(--faint);
  color: var(--ink);
  font: 0.8125rem/1.5 ui-monospace, Menlo, Consolas, monospace;
}
.embed-dialog > div:last-child {
  position: sticky;
  bottom: -1rem;
  display: flex;
  align-items: center;
  gap: 0.75rem;
  margin: 0 -1rem -1rem;
  padding: 0.75rem 1rem;
  background: var(--paper);
}
`;

let isStyled = false;

export function styleDialog(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
