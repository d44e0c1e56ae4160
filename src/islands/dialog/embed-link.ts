/** A click on a chart's “embed” opens the dialog; without it, or with a key held down, the link leads to the codes. */
document.addEventListener('click', async (event) => {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-embed]');
  if (!link || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  try {
    const { openEmbedDialog } = await import('./embed-dialog.ts');
    await openEmbedDialog(link.href);
  } catch {
    location.assign(link.href);
  }
});
