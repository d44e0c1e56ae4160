import { themeAround, watchTheme } from './embed-around.ts';
import { type HostedChart, hostChart, tellTheme } from './hosted-chart.ts';

/**
 * The host's side of embeds: `<yearlight-chart src="…">`, and the height of every `<iframe data-yearlight>`.
 * One classic script with nothing beside it; included twice, or by several publications, the first one
 * serves all.
 */

const name = 'yearlight-chart';

/** What no chart is as high as, in CSS pixels. */
const most = 30_000;

const charts = new Map<Element, HostedChart>();

class YearlightChart extends HTMLElement {
  static observedAttributes = ['src', 'theme', 'inline'];

  connectedCallback(): void {
    this.disconnectedCallback();
    charts.set(this, hostChart(this));
  }

  disconnectedCallback(): void {
    charts.get(this)?.leave();
    charts.delete(this);
  }

  attributeChangedCallback(): void {
    if (charts.has(this)) this.connectedCallback();
  }
}

/** Whether a message comes from where a frame's address says; a sandboxed page has no origin and is known by its window. */
function isFrom({ source, origin }: MessageEvent, frame: HTMLIFrameElement): boolean {
  if (!source || frame.contentWindow !== source) return false;
  const { sandbox, src } = frame;
  const isOpaque = sandbox.value && !sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : new URL(src, location.href).origin);
}

function listen(event: MessageEvent): void {
  const { data } = event;
  const height = data?.type === 'yearlight-height' && data.height;
  if (!(typeof height === 'number' && height > 0 && height < most)) return;
  for (const { frame, grow } of charts.values()) if (isFrom(event, frame)) grow(height);
  for (const frame of frames()) {
    if (!isFrom(event, frame)) continue;
    frame.style.setProperty('height', `${height}px`, 'important');
    follow(frame);
  }
}

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-yearlight]');

/** A frame that asks for it takes the theme of the page around it. */
function follow(frame: HTMLIFrameElement): void {
  if (frame.dataset.yearlight === 'auto') tellTheme(frame, themeAround(frame));
}

if (!customElements.get(name)) {
  addEventListener('message', listen);
  customElements.define(name, YearlightChart);
  watchTheme(() => {
    for (const chart of charts.values()) chart.follow();
    frames().forEach(follow);
  });
}
