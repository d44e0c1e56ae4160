import { launch, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

/** Starts a Firefox that is talked to in WebDriver BiDi. */
export async function launchFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
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
    resize: (width, height) => page.setViewport({ width, height }),
    run: <In extends readonly unknown[], Out>(act: (...taken: In) => Out, ...taken: In) =>
      page.evaluate(`(${act})(...${JSON.stringify(taken)})`) as Promise<Awaited<Out>>,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
  };
}
