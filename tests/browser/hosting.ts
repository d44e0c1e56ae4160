import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { embedAddress } from '../../src/model/addresses.ts';
import type { Chart } from '../../src/model/publication.ts';
import { type CodeKind, writeCode } from '../../src/outputs/codes/embed-code.ts';
import { embeddable } from '../../src/outputs/codes/embed-facts.ts';
import { useBrowser } from './chromium.ts';
import { type Edition, useEdition } from './edition.ts';
import { type HostPage, type HostSite, useHost } from './host-site.ts';
import { watchShift } from './read-page.ts';
import { openTab } from './tabs.ts';

/** The edition on one origin, and pages of others that show its charts on another. */
export interface Hosting {
  readonly edition: Edition;
  readonly host: HostSite;
  readonly browser: Browser;
  readonly charts: readonly Chart[];
  /** A bar chart, and its embed's address. */
  readonly bar: Chart;
  readonly src: string;
  readonly srcOf: (id: string) => string;
  /** The host's script, as hosts include it. */
  readonly script: string;
  readonly element: (more?: string, address?: string) => string;
  /** A code as the dialog gives it, for the address at which the edition is served here. */
  readonly codeOf: (chart: Chart, kind?: CodeKind) => Promise<string>;
  readonly open: (page: string | HostPage, options?: BrowserContextOptions) => Promise<Page>;
}

export async function useHosting(): Promise<Hosting> {
  const [edition, host, browser] = await Promise.all([useEdition(), useHost(), useBrowser()]);
  const { publication, origin } = edition;
  const { site, charts } = publication;
  const [language] = site.languages;
  const bar = charts.find(({ type }) => type === 'bar') ?? charts[0];
  if (!bar) throw new Error('The edition has no chart.');
  const srcOf = (id: string) => `${origin}${embedAddress(site, language, id)}`;
  const src = srcOf(bar.id);
  return {
    edition,
    host,
    browser,
    charts,
    bar,
    src,
    srcOf,
    script: `<script async src="${origin}${site.base}embed.js"></script>`,
    element: (more = '', address = src) =>
      `<yearlight-chart src="${address}" ${more}></yearlight-chart>`,
    codeOf: async (chart, kind = 'element') => {
      const taken = await embeddable(chart, publication, language);
      return writeCode(kind, taken, { theme: 'auto' }).replaceAll(
        site.url,
        `${origin}${site.base}`,
      );
    },
    open: async (page, options = {}) => {
      const viewport = { width: 600, height: 900 };
      const opened = await openTab(browser, { viewport, ...options }, watchShift);
      await opened.goto(host.put(page));
      return opened;
    },
  };
}

/** For each chart of a page, the height of its frame less that of what is in it; `?` while that is unknown. */
export async function excesses(page: Page): Promise<(number | string)[]> {
  const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
  return Promise.all(
    frames.map(async (frame) => {
      const outer = await (await frame.frameElement()).evaluate(
        // Of its content box: a host may set its padding.
        (each) => Math.round(Number.parseFloat(getComputedStyle(each as Element).height)),
      );
      const inner = await frame
        .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
        .catch(() => '?');
      return typeof inner === 'number' ? outer - inner : inner;
    }),
  );
}

/** Every chart of a page is exactly as high as it is, by and by. */
export async function expectExact(page: Page, count = 1): Promise<void> {
  await expect
    .poll(() => excesses(page), { timeout: 15_000 })
    .toEqual(Array<number>(count).fill(0));
}

export function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('globalThis.shifts');
}
