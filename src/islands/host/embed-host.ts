import { followFrames, greetFrames, serveFramesSoon } from './embed-frames.ts';
import { isFrom } from './embed-origin.ts';
import { watchTheme } from './host-theme.ts';
import { type HostedChart, hostChart } from './hosted-chart.ts';

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

function listen(event: MessageEvent): void {
  const { data } = event;
  const height = data?.type === 'yearlight-height' && data.height;
  if (!(typeof height === 'number' && height > 0 && height < most)) return;
  for (const { frame, grow } of charts.values())
    if (isFrom(event, frame)) {
      grow(height);
      return;
    }
  serveFramesSoon(event);
}

if (!customElements.get(name)) {
  addEventListener('message', listen);
  customElements.define(name, YearlightChart);
  greetFrames();
  watchTheme(() => {
    for (const chart of charts.values()) chart.follow();
    followFrames();
  });
}
