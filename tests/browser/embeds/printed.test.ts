import { describe, expect, it } from 'vitest';
import { useHosting } from '../hosting.ts';

const { script, src, open } = await useHosting();
const element = `<yearlight-chart src="${src}"><a href="/">The chart</a></yearlight-chart>`;

describe('a page of another that is printed', () => {
  it('shows a chart that nobody has scrolled to, or says where it is', async () => {
    const page = await open(`${script}<div style="height:9000px"></div>${element}`);
    const loaded = () =>
      page.evaluate(() => {
        const root = document.querySelector('yearlight-chart')?.shadowRoot;
        return root?.querySelector('iframe')?.src ?? '';
      });
    expect(await loaded()).toBe('');
    await page.emulateMedia({ media: 'print' });
    const link = await page.evaluate(() =>
      document.querySelector('yearlight-chart')?.querySelector('a')?.checkVisibility(),
    );
    expect(link).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await loaded()).toContain('/embed/');
    await page.context().close();
  });
});
