import type { Browser, Page } from 'playwright-core';
import type { Engine, Tab } from './engine.ts';

/** A Chromium that runs already, as one engine among others. */
export function asEngine(browser: Browser): Engine {
  return {
    open: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    visit: async (address) => {
      await page.goto(address);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (act, ...taken) => page.evaluate(`(${act})(...${JSON.stringify(taken)})`),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
  };
}
