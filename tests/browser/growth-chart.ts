import type { ChartPage } from './chart-page.ts';

/** The sectors in the orders in which their chart can stand. */
export const byValue = ['先进材料', '中医药', '新能源汽车及配套', '新能源及新型储能'];
export const asPublished = ['新能源汽车及配套', '新能源及新型储能', '中医药', '先进材料'];

/** The labels of the marks from top to bottom as they stand, and as they are read. */
export async function orders({ marks }: ChartPage): Promise<{ seen: string[]; read: string[] }> {
  const rows = await marks.evaluateAll((all) =>
    all.map((mark) => ({
      label: mark.querySelector('.label, .strong')?.textContent ?? '',
      top: mark.getBoundingClientRect().top,
    })),
  );
  const seen = [...rows].sort((a, b) => a.top - b.top);
  return { seen: seen.map(({ label }) => label), read: rows.map(({ label }) => label) };
}

/** What stands at the bars where they are compared. */
export const distances = ({ drawing }: ChartPage) =>
  drawing.locator('.distance text').allTextContents();

/** What the address holds of the chart. */
export const query = ({ page }: ChartPage) => decodeURIComponent(new URL(page.url()).search);
