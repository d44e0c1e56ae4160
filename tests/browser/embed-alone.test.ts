import { afterAll, describe, expect, it } from 'vitest';
import { openHosting } from './hosting.ts';

const hosting = await openHosting();
afterAll(hosting.close);
const { src, browser, host } = hosting;

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
