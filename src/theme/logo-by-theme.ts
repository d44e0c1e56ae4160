/** The style that shows one of two logos: that for the dark where the page is dark on a screen, else the other. */
export function logoByTheme(): string {
  const swap = (root: string) =>
    `${root} .logo.by-day{display:none}${root} .logo.by-night{display:inline-block;background:none}`;
  return [
    '.logo.by-night{display:none}',
    `@media screen and (prefers-color-scheme:dark){${swap(':root:not([data-theme=light])')}}`,
    `@media screen{${swap(':root[data-theme=dark]')}}`,
  ].join('');
}
