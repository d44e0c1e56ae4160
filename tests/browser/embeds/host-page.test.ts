import { describe, expect, it } from 'vitest';
import { excesses, expectExact, shiftsOf, useHosting } from '../hosting.ts';
import { leave } from '../tabs.ts';

const { script, element, src, srcOf, charts, bar, open, host, edition } = await useHosting();
const frame = (more = '') =>
  `<iframe data-yearlight="auto" src="${src}" style="width:100%" ${more}></iframe>`;
const inShadow = (html: string) =>
  `<div id="a"></div><script>document.querySelector('#a').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(html)}</script>`;

describe('a chart in a page of another', () => {
  const hostile =
    '<style>iframe{height:150px!important;max-height:200px!important;min-height:2000px;width:50px;border:9px solid red;padding:3px}*{box-sizing:border-box}</style>';

  it.each([
    ['whose style would fix the height', `${script}${hostile}${element()}`],
    ['whose style would fix the height of a plain frame', `${script}${hostile}${frame()}`],
    ['that runs from right to left', `<html dir="rtl">${script}${element()}`],
    ['in a shadow root', `${script}${inShadow(element())}`],
    ['as a plain frame in a shadow root', `${script}${inShadow(inShadow(''))}${inShadow(frame())}`],
    ['that includes the script twice', `${script}${script}${element()}`],
    ['under its own name in a frame', `${script}${frame()}`],
    ['in a sandbox', `${script}${frame('sandbox="allow-scripts"')}`],
  ])('%s', async (_, html) => {
    const page = await open(html);
    await expectExact(page);
    await leave(page);
  });

  it('that gets its script when the frames are long there, and then is left in peace', async () => {
    const page = await open(`${frame()}${frame().replace('auto', '')}`);
    await expect.poll(() => page.frames()[2]?.url()).toContain('/embed/');
    for (const each of page.frames()) await each.waitForLoadState('load');
    expect(await excesses(page)).not.toEqual([0, 0]);
    const included = `${edition.origin}${edition.publication.site.base}embed.js`;
    await page.addScriptTag({ url: included });
    await expectExact(page, 2);
    // Host and chart answer each other, but not for ever.
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: 0 });
      addEventListener('message', () => Object.assign(globalThis, { heard: heard() + 1 }));
      const heard = () => Number(Reflect.get(globalThis, 'heard'));
    });
    const heardMeanwhile = () =>
      page.evaluate(async () => {
        const before = Number(Reflect.get(globalThis, 'heard'));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return Number(Reflect.get(globalThis, 'heard')) - before;
      });
    await expect.poll(heardMeanwhile).toBe(0);
    await leave(page);
  });

  it('of 280 px, as wide as there is room', async () => {
    const page = await open(`<body style="margin:0">${script}${element()}`, {
      viewport: { width: 280, height: 900 },
    });
    await expectExact(page);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    await leave(page);
  });

  it('under a strict policy, with no complaint', async () => {
    const policy = `default-src 'none'; script-src ${edition.origin}; frame-src ${edition.origin}; connect-src ${edition.origin}`;
    const page = await open({
      html: `${script}${element()}${element('inline')}`,
      headers: { 'Content-Security-Policy': policy },
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.reload();
    await expectExact(page);
    await page.locator('yearlight-chart .title').waitFor();
    expect(complaints.filter((text) => /policy/i.test(text))).toEqual([]);
    await leave(page);
  });

  it('that is framed itself', async () => {
    const inner = host.put(`${script}${element()}`);
    const page = await open(`<iframe src="${inner}" style="width:500px;height:800px"></iframe>`);
    await expectExact(page);
    await leave(page);
  });

  it('taken away and put back, changed and moved', async () => {
    const page = await open(
      `${script}${element('style="display:block;min-height:900px"')}<p>What follows</p><div id="elsewhere"></div>`,
    );
    await expectExact(page);
    await page.evaluate(() => {
      const chart = document.querySelector('yearlight-chart') as HTMLElement;
      const { parentElement, nextSibling } = chart;
      chart.remove();
      parentElement?.insertBefore(chart, nextSibling);
    });
    await expectExact(page);
    expect(await shiftsOf(page)).toEqual([]);
    await page.evaluate(() => {
      const chart = document.querySelector('yearlight-chart') as HTMLElement;
      document.querySelector('#elsewhere')?.append(chart);
    });
    await expectExact(page);
    const other = srcOf(charts.find(({ id }) => id !== bar.id)?.id ?? '');
    await page.evaluate(
      (address) => document.querySelector('yearlight-chart')?.setAttribute('src', address),
      other,
    );
    await expect.poll(() => page.frames().at(-1)?.url()).toContain(other);
    await expectExact(page);
    await page.evaluate(() => document.querySelector('yearlight-chart')?.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    await leave(page);
  });

  it('follows light and dark, and paints no ground', async () => {
    const page = await open(
      // A script that is there before the body is.
      `${script.replace('async', '')}<style>body{margin:0;background:rgb(10, 20, 30)}.bright{background:oklch(0.97 0.01 90)}</style>${element()}`,
      { colorScheme: 'light' },
    );
    await expectExact(page);
    const theme = () =>
      page.frames()[1]?.evaluate(() => document.documentElement.dataset.theme ?? '');
    expect(await theme()).toBe('dark');
    const corner = await page.screenshot({ clip: { x: 590, y: 1, width: 4, height: 1 } });
    const bare = await open('<style>body{margin:0;background:rgb(10, 20, 30)}</style>');
    const ground = await bare.screenshot({ clip: { x: 590, y: 1, width: 4, height: 1 } });
    expect(corner.equals(ground)).toBe(true);
    await page.evaluate(() => document.body.classList.add('bright'));
    await expect.poll(theme).toBe('light');
    await leave(page);
    await leave(bare);
  });
});
