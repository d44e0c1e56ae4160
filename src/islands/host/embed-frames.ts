import { isFrom } from './embed-origin.ts';
import { themeAround } from './host-theme.ts';
import { tellTheme } from './hosted-chart.ts';

/** How long messages are gathered before the page is searched for their frames, in milliseconds. */
const gathering = 30;

/** The last message of each window that told a height and is no element's. */
const told = new Map<MessageEventSource | null, MessageEvent>();

/** Gives a frame that asks for it the height that it told. However many tell one, the page is searched now and then. */
export function serveFramesSoon(event: MessageEvent): void {
  if (told.size === 0) setTimeout(serveFrames, gathering);
  told.set(event.source, event);
}

function serveFrames(): void {
  for (const frame of framesIn(document)) {
    const event = told.get(frame.contentWindow);
    if (!event || !isFrom(event, frame)) continue;
    // No rule of the page, important or not, stands against these.
    frame.style.cssText += `;height:${event.data.height}px!important;min-height:0!important;max-height:none!important;box-sizing:content-box!important`;
    follow(frame);
  }
  told.clear();
}

/** Frames that were there before the script have told their height to nobody: spoken to, they tell it again. */
export function greetFrames(): void {
  for (const { contentWindow } of framesIn(document)) contentWindow?.postMessage('yearlight', '*');
}

export function followFrames(): void {
  framesIn(document).forEach(follow);
}

/** A frame that asks for it takes the theme of the page around it. */
function follow(frame: HTMLIFrameElement): void {
  if (frame.dataset.yearlight === 'auto') tellTheme(frame, themeAround(frame));
}

/** The frames that ask to be served, those within open shadow roots too. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...root.querySelectorAll<HTMLIFrameElement>('*')].flatMap((each) => {
    if (each.shadowRoot) return framesIn(each.shadowRoot);
    return each.matches('iframe[data-yearlight]') ? each : [];
  });
}
