import { describe, expect, it } from 'vitest';
import { expectExact, useHosting } from '../hosting.ts';

const { src, browser, host, script, element } = await useHosting();

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
    await frame.getByRole('listitem').first().waitFor();
    expect(await frame.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.close();
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
