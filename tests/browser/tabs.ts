import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

interface Tab {
  readonly page: Page;
  readonly options: BrowserContextOptions;
  /** What tells it from tabs of another kind. */
  readonly kind: string;
}

/** How many tabs wait for the next test that wants one of their kind. */
const most = 6;

const opened = new WeakMap<Page, Tab>();
const waiting: Tab[] = [];

/**
 * A tab in a context of its own: one that another test has left, where one of the same options waits, for a new one
 * costs as much as three pages. `leave` makes it as new.
 *
 * @param before What runs in each of its pages before they do.
 */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
  before: () => void = () => {},
): Promise<Page> {
  const kind = JSON.stringify([options, String(before)]);
  const at = waiting.findIndex((tab) => tab.kind === kind);
  const [tab] = at < 0 ? [] : waiting.splice(at, 1);
  if (tab) return tab.page;
  const page = await browser.newPage(options);
  await page.addInitScript(before);
  opened.set(page, { page, options, kind });
  return page;
}

/** Whether nobody has the context's tab at present. */
export function isWaiting(context: BrowserContext): boolean {
  return waiting.some(({ page }) => page.context() === context);
}

/** Hands a tab back, empty: the next test finds nothing of this one's in it. */
export async function leave(page: Page): Promise<void> {
  const tab = opened.get(page);
  if (!tab) throw new Error('Only what openTab has opened can be left.');
  await empty(tab);
  waiting.push(tab);
  if (waiting.length > most) await waiting.shift()?.page.context().close();
}

async function empty({ page, options }: Tab): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  for (const event of ['pageerror', 'request', 'requestfailed', 'response', 'console'])
    page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // A frame may be gone by now, or have no storage.
  await Promise.all(page.frames().map((frame) => frame.evaluate(forget).catch(() => {})));
  await page.goto('about:blank');
  await context.clearCookies();
  await page.mouse.move(0, 0);
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  });
}

/** Runs in the browser. */
function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}
