import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/charts/draw-figure.ts';
import { writeEmbed } from '../../../src/outputs/embed/embed-page.ts';
import { embedHeights } from '../../../src/outputs/heights/embed-heights.ts';
import { innerAddress } from '../../../src/schema/safe-address.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const [first] = town.charts;
if (!first) throw new Error('The town has no chart.');
const base = 'https://example.org/almanac/';
const rich = (text: string) => ({
  words: [{ name: 'a', attributes: { href: innerAddress('/x') }, runs: [text] }],
  text,
});

describe('the page of an embed', () => {
  it('belongs to the chart’s page, and search engines leave it out', async () => {
    const { document } = parseHTML((await writeEmbed(first, town, 'zh-CN')).page);
    expect(document.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(`${base}zh-CN/charts/${first.id}/`);
  });

  it('has one link, whatever its texts link to, and the table of its figures', async () => {
    const chart = { ...first, title: { en: rich('Now <b>'), 'zh-CN': rich('今') } };
    const { document } = parseHTML((await writeEmbed(chart, town, 'en')).page);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([`${base}charts/${first.id}/`]);
    expect(document.querySelector('h1')?.textContent).toBe('Now <b>');
    const { table } = drawFigure(chart, town, 'en');
    expect(document.querySelectorAll('tbody tr').length).toBe(table.rows.length);
  });

  it('loads nothing, and asks for no storage', async () => {
    const { page } = await writeEmbed(first, town, 'en');
    expect(page).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=|@import|url\((?!#)|Storage|cookie/);
  });

  it('says so where its chart is retired, and keeps the room for it', async () => {
    const retired = { en: rich('Counting has ended'), 'zh-CN': rich('不再统计') };
    const { page } = await writeEmbed({ ...first, retired }, town, 'en');
    expect(page).toContain('Counting has ended');
    const figure = drawFigure(first, town, 'en');
    const [narrow] = embedHeights(figure);
    const [noticed] = embedHeights(figure, 'Counting has ended');
    expect(noticed?.[1]).toBeGreaterThan(narrow?.[1] ?? 0);
  });
});
