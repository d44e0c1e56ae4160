/** A press on “copy” copies the table beside it; what does it comes as soon as a press is likely. */
const load = () => import('./copy-table.ts');

function buttonAt({ target }: Event): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('[data-copied]');
}

for (const kind of ['pointerover', 'focusin'])
  document.addEventListener(kind, (event) => {
    // A browser lets a page copy only in the press itself, or shortly after.
    if (buttonAt(event)) load().catch(() => {});
  });
document.addEventListener('click', async (event) => {
  const button = buttonAt(event);
  if (button) (await load()).copyTable(button);
});

export {};
