import { describe, expect, it } from 'vitest';
import { asking, linesOf, type Opening, openChart } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { asPublished, byValue, distances, orders, query } from '../growth-chart.ts';
import { leave, openTab } from '../tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'sector-growth', opening);

describe('growth by sector, compared', () => {
  it('writes the distances to the chosen sector at the bars', async () => {
    const chart = await open();
    const { figure, marks, readout } = chart;
    await figure.getByRole('combobox').selectOption('先进材料');
    await expect.poll(() => distances(chart)).toEqual(['−39.03', '−40.19', '−62.48']);
    expect(
      await figure.locator('.control', { has: chart.page.locator('select') }).textContent(),
    ).toContain('± 个百分点');
    await marks.nth(2).hover();
    expect(await linesOf(readout)).toEqual([
      '新能源汽车及配套 27.32%',
      '比先进材料低40.19个百分点',
    ]);
    expect(await marks.nth(2).getAttribute('aria-label')).toContain(
      '新能源汽车及配套比先进材料低40.19个百分点',
    );
    expect(query(chart)).toBe('?sector-growth.with=advanced-materials');
    await figure.getByRole('combobox').selectOption('不对比');
    await expect.poll(() => distances(chart)).toEqual([]);
    expect(query(chart)).toBe('');
    await chart.close();
  });

  it.each([320, 400, 560, 800, 1280])(
    'writes them over nothing and within the drawing at %i px',
    async (width) => {
      for (const language of edition.publication.site.languages) {
        const chart = await open({
          width,
          language,
          query: '?sector-growth.with=new-energy-storage',
        });
        await expect.poll(() => distances(chart)).toEqual(['+62.48', '+23.45', '+22.29']);
        const faults = await chart.drawing.evaluate((svg) => {
          const edge = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map((text) => ({
            text: text.textContent ?? '',
            box: text.getBoundingClientRect(),
          }));
          const cut = texts.filter(
            ({ box }) => box.right > edge.right + 1 || box.left < edge.left - 1,
          );
          const over = texts.filter(({ box }, index) =>
            texts.some(
              ({ box: other }, place) =>
                place < index &&
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 4 &&
                other.top < box.bottom - 4,
            ),
          );
          return [...cut, ...over].map(({ text }) => text);
        });
        expect(faults, language).toEqual([]);
        await chart.close();
      }
    },
  );
});

describe('growth by sector, linked to', () => {
  const linked = '?sector-growth.sort=published&sector-growth.with=chinese-medicine';

  it('opens as it was left', async () => {
    const chart = await open({ query: linked });
    await expect.poll(async () => (await orders(chart)).seen).toEqual(asPublished);
    await expect.poll(() => distances(chart)).toEqual(['−1.16', '−23.45', '+39.03']);
    expect(await chart.figure.getByRole('combobox').inputValue()).toBe('chinese-medicine');
    expect(query(chart)).toBe(linked);
    await chart.close();
  });

  it('takes no notice of what it does not know', async () => {
    const chart = await open({ query: '?sector-growth.sort=up&sector-growth.with=nobody&x=1' });
    expect((await orders(chart)).seen).toEqual(byValue);
    await expect.poll(() => distances(chart)).toEqual([]);
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it('works in a sandbox that forbids it to remember', async () => {
    const page = await openTab(browser, { viewport: { width: 800, height: 800 } });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const chart = `${edition.origin}${edition.publication.site.base}charts/sector-growth/`;
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" src="${chart}" width="700" height="700"></iframe>`,
      }),
    );
    await page.route(chart, async (route) => {
      const response = await route.fetch();
      const [language] = edition.publication.site.languages;
      const body = asking(await response.text(), edition, 'sector-growth', language);
      await route.fulfill({ response, body });
    });
    // To a sandbox, the page's own scripts come from elsewhere: the server has to allow it.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${edition.origin}/host`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: '按来源次序' }).click();
    await frame.locator('button[aria-pressed="true"]', { hasText: '按来源次序' }).waitFor();
    expect(faults).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await leave(page);
  });
});
