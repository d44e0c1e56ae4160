import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeKinds, writeCode } from '../../src/embeds/embed-code.ts';
import { embeddable } from '../../src/embeds/embeddable.ts';
import { embedAddress } from '../../src/model/addresses.ts';
import type { Chart } from '../../src/model/publication.ts';
import { launchChromium } from './chromium.ts';
import { openEdition } from './edition.ts';
import { type HostPage, type HostSite, openHost } from './host-site.ts';
import { watchShift } from './read-page.ts';

const edition = await openEdition();
const { publication } = edition;
const { site, charts } = publication;
const language = site.languages[0];
const srcOf = (id: string) => `${edition.origin}${embedAddress(site, language, id)}`;
const ids = charts.map(({ id }) => id);
const bar = charts.find(({ type }) => type === 'bar') ?? charts[0];
const src = srcOf(bar?.id ?? '');
const script = `<script async src="${edition.origin}${site.base}embed.js"></script>`;
const element = (more = '', address = src) =>
  `<yearlight-chart src="${address}" ${more}></yearlight-chart>`;

/** The code of a chart as its dialog gives it, for the address at which the edition is served here. */
function codeOf(chart: Chart | undefined): string {
  if (!chart) throw new Error('There is no such chart.');
  const code = writeCode('element', embeddable(chart, publication, language), { theme: 'auto' });
  return code.replaceAll(site.url, `${edition.origin}${site.base}`);
}

let browser: Browser;
let host: HostSite;

beforeAll(async () => {
  browser = await launchChromium();
  host = await openHost();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  edition.close();
});

async function open(page: string | HostPage, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 600, height: 900 }, ...options });
  const opened = await context.newPage();
  await opened.addInitScript(watchShift);
  await opened.goto(host.put(page));
  return opened;
}

/** For each chart of the page, the height of its frame less that of what is in it; `?` while that is unknown. */
async function excesses(page: Page): Promise<(number | string)[]> {
  const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
  return Promise.all(
    frames.map(async (frame) => {
      const outer = await (await frame.frameElement()).evaluate(
        (each) => (each as HTMLElement).clientHeight,
      );
      const inner = await frame
        .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
        .catch(() => '?');
      return typeof inner === 'number' ? outer - inner : inner;
    }),
  );
}

const expectExact = (page: Page, count = 1) =>
  expect.poll(() => excesses(page), { timeout: 15_000 }).toEqual(Array(count).fill(0));

const shifts = (page: Page) => page.evaluate<string[]>('globalThis.shifts');

describe('a chart in a page of another', () => {
  const hostile =
    '<style>iframe{height:150px!important;width:50px;border:9px solid red}*{box-sizing:content-box}</style>';

  it.each([
    ['whose style would fix the height', `${script}${hostile}${element()}`],
    ['that runs from right to left', `<html dir="rtl">${script}${element()}`],
    [
      'in a shadow root',
      `${script}<div id="a"></div><script>document.querySelector('#a').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(element())}</script>`,
    ],
    ['that includes the script twice', `${script}${script}${element()}`],
    [
      'under its own name in a frame',
      `${script}<iframe data-yearlight="auto" src="${src}" style="width:100%"></iframe>`,
    ],
    [
      'in a sandbox',
      `${script}<iframe data-yearlight="auto" sandbox="allow-scripts" src="${src}" style="width:100%"></iframe>`,
    ],
  ])('%s', async (_, html) => {
    const page = await open(html);
    await expectExact(page);
    await page.context().close();
  });

  it('of 280 px, as wide as there is room', async () => {
    const page = await open(`<body style="margin:0">${script}${element()}`, {
      viewport: { width: 280, height: 900 },
    });
    await expectExact(page);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    await page.context().close();
  });

  it('under a strict policy, with no complaint', async () => {
    const policy = `default-src 'none'; script-src ${edition.origin}; frame-src ${edition.origin}`;
    const page = await open({
      html: `${script}${element('heights="280 600,816 400"')}`,
      headers: { 'Content-Security-Policy': policy },
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.reload();
    await expectExact(page);
    expect(complaints.filter((text) => /policy/i.test(text))).toEqual([]);
    await page.context().close();
  });

  it('that is framed itself', async () => {
    const inner = host.put(`${script}${element()}`);
    const page = await open(`<iframe src="${inner}" style="width:500px;height:800px"></iframe>`);
    await expectExact(page);
    await page.context().close();
  });

  it('taken away and put back, changed and moved', async () => {
    const page = await open(`${script}${element()}<div id="elsewhere"></div>`);
    await expectExact(page);
    await page.evaluate(() => {
      const chart = document.querySelector('yearlight-chart') as HTMLElement;
      chart.remove();
      document.querySelector('#elsewhere')?.append(chart);
    });
    await expectExact(page);
    const other = srcOf(ids.find((id) => id !== bar?.id) ?? '');
    await page.evaluate(
      (address) => document.querySelector('yearlight-chart')?.setAttribute('src', address),
      other,
    );
    await expect.poll(() => page.frames().at(-1)?.url()).toContain(other);
    await expectExact(page);
    await page.context().close();
  });

  it('follows light and dark, and paints no ground', async () => {
    const page = await open(
      `<style>body{margin:0;background:rgb(10, 20, 30)}.bright{background:#fff}</style>${script}${element()}`,
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
    await page.context().close();
    await bare.context().close();
  });

  it('has its place before it comes, and nothing moves; nothing loads until near', async () => {
    const far = charts.map((chart) => codeOf(chart));
    const many = Array.from({ length: 20 }, (_, index) => far[index % far.length]);
    const spaced = many.map((each) => `<p>Text</p><div style="height:1500px"></div>${each}`);
    const page = await open(`${spaced.join('')}<p>End</p>`);
    await page.waitForFunction(() => customElements.get('yearlight-chart') !== undefined);
    await page.waitForTimeout(300);
    expect(page.frames().filter((frame) => frame.url().includes('/embed/'))).toEqual([]);
    for (const chart of await page.locator('yearlight-chart').all()) {
      await chart.scrollIntoViewIfNeeded();
      await page.waitForTimeout(100);
    }
    await expectExact(page, 20);
    expect(await shifts(page)).toEqual([]);
    await page.context().close();
  });

  it.each(charts.map((chart) => chart.id))('keeps still at the top of a page: %s', async (id) => {
    const code = codeOf(charts.find((each) => each.id === id));
    for (const width of [280, 360, 600, 760]) {
      const page = await open(`${code}<p>What follows</p>`, { viewport: { width, height: 1400 } });
      await expectExact(page);
      expect(await shifts(page), `at ${width} px`).toEqual([]);
      await page.context().close();
    }
  });
});

describe('messages that do not belong', () => {
  it('change nothing and throw nothing', async () => {
    const page = await open(`${script}${element()}<iframe id="other" srcdoc="x"></iframe>`);
    await expectExact(page);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const bad = [
      null,
      0,
      'x',
      {},
      ...[null, -5, 0, 1e9, '500', Number.NaN, Number.POSITIVE_INFINITY].map((height) => ({
        type: 'yearlight-height',
        height,
      })),
    ];
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    // From the chart itself, of no use.
    await frame?.evaluate((messages) => {
      for (const message of messages) window.parent.postMessage(message, '*');
    }, bad);
    // From the page itself and from another frame, a thousand that look right.
    await page.evaluate(() => {
      for (let index = 0; index < 1000; index += 1)
        window.postMessage({ type: 'yearlight-height', height: 100 + index }, '*');
    });
    const other = page.frames().find((each) => each.url() === 'about:srcdoc');
    expect(other).toBeDefined();
    await other?.evaluate(() => {
      for (let index = 0; index < 1000; index += 1)
        window.parent.postMessage({ type: 'yearlight-height', height: 100 + index }, '*');
    });
    await page.waitForTimeout(200);
    await expectExact(page);
    // To the chart, what is meant for others.
    await page.evaluate(() => {
      const chart = document.querySelector('yearlight-chart');
      const contentWindow = chart?.shadowRoot?.querySelector('iframe')?.contentWindow;
      for (const message of [null, 1, '[iFrameSizer]', { type: 'yearlight-theme', theme: 'x' }])
        contentWindow?.postMessage(message, '*');
    });
    await expectExact(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('without an own frame', () => {
  it('stands in the page where its server lets it be read, sealed both ways', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(
      host.put(
        `<style>html{font-size:10px}h1,.title{color:red!important;font-size:99px!important}</style><h1 class="title">Host</h1>${script}${element('inline')}`,
      ),
    );
    const title = page.locator('yearlight-chart .title');
    await title.waitFor();
    expect(page.frames().length).toBe(1);
    expect(await title.evaluate((each) => getComputedStyle(each).fontSize)).toBe('20px');
    expect(await page.locator('yearlight-chart svg:visible').count()).toBe(1);
    const outside = await page
      .locator('h1.title')
      .first()
      .evaluate((each) => getComputedStyle(each).fontFamily);
    expect(outside).not.toContain('Song');
    await context.close();
  });

  it('is framed where its server does not', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    // To a script it is as if the answer did not come.
    await page.route('**/embed/**', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.goto(host.put(`${script}${element('inline')}`));
    await expectExact(page);
    await context.close();
  });
});

describe('an embed alone', () => {
  it('is drawn in a bare sandbox, and asks and keeps nothing', async () => {
    const asked: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    const address = host.put(
      `<iframe sandbox src="${src}" style="width:600px;height:500px"></iframe>`,
    );
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame.locator('svg:visible').waitFor();
    expect(asked.filter((url) => url !== address && url !== src)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('runs its island in a sandbox without an origin', async () => {
    const faults: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(
      host.put(
        `<iframe sandbox="allow-scripts" src="${src}" style="width:600px;height:700px"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('.control').first().waitFor();
    expect(await frame.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the picture code', () => {
  it('survives DOMPurify with its default settings', async () => {
    const page = await open('<script src="/purify.js"></script>');
    if (!bar) throw new Error('There is no chart.');
    const embed = embeddable(bar, publication, language);
    expect(codeKinds).toContain('picture');
    const code = writeCode('picture', embed, { theme: 'auto' });
    const clean = await page.evaluate((dirty) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(html: string): string };
      };
      const parse = (html: string) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.innerHTML;
      };
      return [parse(DOMPurify.sanitize(dirty)), parse(dirty)];
    }, code);
    expect(clean[0]).toBe(clean[1]);
    await page.context().close();
  });
});
