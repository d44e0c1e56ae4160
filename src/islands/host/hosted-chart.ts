import { placeInline, setStyle } from './embed-inline.ts';
import { themeAround } from './host-theme.ts';

/** A chart of another site on this page. */
export interface HostedChart {
  readonly frame: HTMLIFrameElement;
  /** Gives the frame the height that its page has, in CSS pixels. */
  readonly grow: (height: number) => void;
  /** Takes the theme that the page around it has by now. */
  readonly follow: () => void;
  readonly leave: () => void;
}

/** How far ahead of the view a chart begins to load. */
const ahead = '600px';

/** Puts a chart's frame into its element: the room for it at once, the page when it comes near the view. */
export function hostChart(element: HTMLElement): HostedChart {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  setStyle(
    root,
    ':host,iframe{display:block}iframe{width:100%;border:0}@media screen{slot{display:none}}',
  );
  const frame = document.createElement('iframe');
  frame.title = element.textContent;
  // On paper the element's own link says where the chart is, should the frame come too late.
  root.replaceChildren(frame, document.createElement('slot'));

  const leaving = new AbortController();
  let width = 0;
  /** The room that is kept, and how high the chart said it is: nothing until it did. */
  let room = 0;
  let told = 0;
  const keep = (height: number) => {
    room = height;
    element.style.cssText += `;min-height:${height}px!important`;
  };
  const grow = (height: number) => {
    told = height;
    frame.style.height = `${height}px`;
    // Room too much goes where nobody sees what follows.
    if (frame.getBoundingClientRect().bottom > innerHeight) keep(0);
  };
  const theme = () => {
    const wanted = element.getAttribute('theme') ?? 'auto';
    return wanted === 'auto' ? themeAround(element) : wanted;
  };
  // Until the chart says how high it is, the room is what its code says; it stays while the width does.
  const resize = () => {
    const before = width;
    width = element.clientWidth;
    if (width === before) return;
    if (!told) {
      room = parseFloat(getComputedStyle(element).minHeight);
      frame.style.height = `${room || 400}px`;
    } else if (before) keep(0);
  };
  let load = () => {
    load = () => {};
    const address = new URL(element.getAttribute('src') ?? '', document.baseURI);
    if (!/^http/.test(address.href)) return;
    address.searchParams.set('theme', theme());
    const open = () => {
      frame.style.colorScheme = theme();
      frame.src = address.href;
    };
    if (!element.hasAttribute('inline')) open();
    else
      placeInline(root, address.href, leaving.signal).then(
        () => {
          told = 1;
          follow();
        },
        // What may not be read may still be framed.
        open,
      );
  };
  const follow = () => {
    const figure = root.querySelector<HTMLElement>('.embed');
    if (figure) figure.dataset.theme = theme();
    else if (frame.src) tellTheme(frame, theme());
  };

  const widths = new ResizeObserver(resize);
  const nears = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting) load();
    },
    { rootMargin: ahead },
  );
  // What is far from the view is printed as well.
  addEventListener('beforeprint', () => load(), leaving);
  widths.observe(element);
  nears.observe(element);
  const leave = () => {
    leaving.abort();
    // Put back, or with another chart in it, it has the room that it had.
    if (told > room) keep(told);
    widths.disconnect();
    nears.disconnect();
    root.replaceChildren();
  };
  return { frame, grow, follow, leave };
}

/** Tells an embed the page's theme: where both have one, nothing opaque lies between them. */
export function tellTheme(frame: HTMLIFrameElement, theme: string): void {
  frame.style.colorScheme = theme;
  frame.contentWindow?.postMessage({ type: 'yearlight-theme', theme }, '*');
}
