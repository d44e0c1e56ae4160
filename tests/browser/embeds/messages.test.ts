import { describe, expect, it } from 'vitest';
import { expectExact, useHosting } from '../hosting.ts';
import { leave } from '../tabs.ts';

const { script, element, open } = await useHosting();

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
    await leave(page);
  });
});
