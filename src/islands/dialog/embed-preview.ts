import type { CodeChoice, CodeKind, Embeddable } from '../../outputs/codes/embed-code.ts';

/** Shows what a code will look like: the chart in a frame, or the picture. Addresses are taken on this origin. */
export function preview(
  place: HTMLElement,
  kind: CodeKind,
  { src, picture, title }: Embeddable,
  { theme, width }: CodeChoice,
  label: string,
): void {
  const here = (address: string) => new URL(new URL(address).pathname, location.href).href;
  place.dataset.theme = theme;
  if (kind === 'picture' || kind === 'wechat') {
    const image = document.createElement('img');
    image.src = here(theme === 'dark' && kind === 'picture' ? picture.dark : picture.light);
    image.alt = title;
    image.style.maxWidth = width === undefined ? '100%' : `${width}px`;
    place.replaceChildren(image);
    return;
  }
  const frame = document.createElement('iframe');
  const address = new URL(here(src));
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  frame.title = label;
  frame.style.colorScheme = theme === 'auto' ? 'inherit' : theme;
  frame.style.maxWidth = width === undefined ? '' : `${width}px`;
  frame.src = address.href;
  place.replaceChildren(frame);
  const fit = ({ source, data }: MessageEvent) => {
    if (!frame.isConnected) removeEventListener('message', fit);
    else if (source === frame.contentWindow && data?.type === 'yearlight-height')
      frame.style.height = `${Number(data.height)}px`;
  };
  addEventListener('message', fit);
}
