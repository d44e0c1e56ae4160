import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectExact, useHosting } from '../hosting.ts';
import { leave } from '../tabs.ts';

const { bar, element, open, script, src } = await useHosting();

async function embedIn(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes(`/embed/${bar.id}/`));
  await expect.poll(find).toBeDefined();
  const frame = find() as Frame;
  await frame.waitForLoadState('load');
  return frame;
}

/** Opens and shuts the table, turns the phone and sets larger type: the height follows each time. */
async function expectToFollow(page: Page): Promise<void> {
  const frame = await embedIn(page);
  const exact = () => expectExact(page);
  const height = () =>
    frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await exact();
  const before = await height();
  await frame.locator('summary').click();
  await exact();
  await expect.poll(height).toBeGreaterThan(before + 100);
  await frame.locator('summary').click();
  await exact();
  await expect.poll(height).toBe(before);
  await page.setViewportSize({ width: 300, height: 900 });
  await exact();
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '24px';
  });
  await exact();
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 600, height: 900 });
  await exact();
  await expect.poll(height).toBe(before);
  await leave(page);
}

const hosts: Readonly<Record<string, () => string>> = {
  'Datawrapper’s snippet': () => `
    <iframe title="x" src="${src}" scrolling="no" frameborder="0" style="width: 0; min-width: 100% !important; border: none;" height="400"></iframe>
    <script>!function(){window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source){var i=a.data["datawrapper-height"][t]+"px";e[r].style.height=i}}}))}();</script>`,
  'Datawrapper’s snippet in a sandbox': () =>
    hosts['Datawrapper’s snippet']?.().replace('<iframe', '<iframe sandbox="allow-scripts"') ?? '',
  'Datawrapper’s older snippet': () => `
    <iframe src="${src}" style="width:100%;border:0" height="400"></iframe>
    <script>window.addEventListener("message",function(event){if(typeof event.data["datawrapper-height"]!=="undefined"){for(var chartId in event.data["datawrapper-height"]){var iframe=document.querySelector("iframe[src*='"+chartId+"']");if(iframe)iframe.style.height=event.data["datawrapper-height"][chartId]+"px"}}});</script>`,
  'pym.js 1.3': () => `<div id="slot"></div><script src="/pym.js"></script>
    <script>new pym.Parent('slot', ${JSON.stringify(src)}, {})</script>`,
  'NPR Sidechain': () =>
    `<script src="/sidechain.js"></script><side-chain src="${src}"></side-chain>`,
  'newswire frames': () => `<div data-frame-src="${src}"></div><script src="/frames.js"></script>
    <script>newswireFrames.autoInitFrames()</script>`,
  'iframe-resizer 4.3':
    () => `<iframe id="chart" src="${src}" style="width:1px;min-width:100%;border:0"></iframe>
    <script src="/iframe-resizer.js"></script><script>iFrameResize({}, '#chart')</script>`,
  'open-iframe-resizer':
    () => `<iframe id="chart" src="${src}" style="width:100%;border:0"></iframe>
    <script type="module">import { initialize } from '/open-iframe-resizer.js'; initialize({}, '#chart')</script>`,
  'our own script with a frame': () =>
    `${script}<iframe data-yearlight="auto" src="${src}" style="width:100%;border:0"></iframe>`,
  'our own element': () => `${script}${element()}`,
};

describe('an embed is exactly as high as it is, in a host that runs', () => {
  it.each(Object.keys(hosts))('%s', async (name) => {
    await expectToFollow(await open(hosts[name]?.() ?? ''));
  });

  it('iframe-resizer, which would take a second first answer before older heights', async () => {
    const page = await open(
      `<iframe id="chart" src="${src}" style="width:100%;border:0"></iframe><script>
      const answers = [];
      addEventListener('message', ({ data, source }) => {
        const [, answer] = /^\\[iFrameSizer\\]chart:.*:(\\w+)$/.exec(data) ?? [];
        if (answer) answers.push(answer);
        if (data === '[iFrameResizerChild]Ready') source.postMessage('[iFrameSizer]chart:8:false:true:32', '*');
        else if (answer && answers.length < 3) source.postMessage('[iFrameSizer]resize', '*');
      });</script>`,
    );
    await expect
      .poll(() => page.evaluate('answers.filter((each) => each !== "load")'))
      .toEqual(['init', 'resizeParent', 'resizeParent']);
    await leave(page);
  });
});
