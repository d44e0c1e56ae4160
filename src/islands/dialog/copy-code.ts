/**
 * A press on “copy” puts the text of the `pre` beside the button on the clipboard. Where the browser refuses,
 * the text is selected for the reader to copy.
 */
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-code-copied]');
  const code = button?.closest('.code')?.querySelector('pre');
  if (!button || !code) return;
  const { codeCopied = '', codeSelected = '' } = button.dataset;
  const done = await navigator.clipboard?.writeText(code.textContent ?? '').then(
    () => true,
    () => false,
  );
  if (!done) getSelection()?.selectAllChildren(code);
  const said = button.nextElementSibling;
  if (said) said.textContent = done ? codeCopied : codeSelected;
});
