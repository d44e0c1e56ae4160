import { type Theme, themeAround } from './embed-around.ts';
import { heightFor } from './embed-heights.ts';
import { placeInline } from './embed-inline.ts';

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
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}iframe{display:block;width:100%;border:0}');
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('iframe');
  frame.title = element.textContent?.trim() ?? '';
  root.replaceChildren(frame);

  const leaving = new AbortController();
  let width = 0;
  let isDone = false;
  const grow = (height: number) => {
    isDone = true;
    frame.style.height = `${height}px`;
  };
  const keep = (height: number) =>
    element.style.setProperty('min-height', `${height}px`, 'important');
  const theme = (): Theme => {
    const wanted = element.getAttribute('theme');
    return wanted === 'light' || wanted === 'dark' ? wanted : themeAround(element);
  };
  // Until the chart says how high it is, the room is what its code says; it stays while the width does.
  const resize = () => {
    const before = width;
    width = element.clientWidth;
    if (width === before) return;
    const own = before ? 0 : Number.parseFloat(getComputedStyle(element).minHeight);
    const room = isDone ? 0 : own || heightFor(element.getAttribute('heights'), width);
    keep(room);
    if (!isDone) frame.style.height = `${room || 400}px`;
  };
  const load = () => {
    const address = new URL(element.getAttribute('src') ?? '', document.baseURI);
    if (!address.protocol.startsWith('http')) return;
    address.searchParams.set('theme', theme());
    const open = () => {
      frame.style.colorScheme = theme();
      frame.src = address.href;
    };
    if (!element.hasAttribute('inline')) open();
    else
      placeInline(root, address.href, leaving.signal).then(
        () => {
          isDone = true;
          follow();
        },
        // What may not be read may still be framed.
        () => leaving.signal.aborted || open(),
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
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nears.disconnect();
      load();
    },
    { rootMargin: ahead },
  );
  resize();
  widths.observe(element);
  nears.observe(element);
  const leave = () => {
    leaving.abort();
    widths.disconnect();
    nears.disconnect();
    root.replaceChildren();
  };
  return { frame, grow, follow, leave };
}

/** Where host and page have one theme, nothing opaque lies between them. */
export function tellTheme(frame: HTMLIFrameElement, theme: Theme): void {
  frame.style.colorScheme = theme;
  frame.contentWindow?.postMessage({ type: 'yearlight-theme', theme }, '*');
}
