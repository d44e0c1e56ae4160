import { describe, expect, it } from 'vitest';
import { codeKinds, writeCode } from '../../../src/outputs/codes/embed-code.ts';
import { embeddable } from '../../../src/outputs/codes/embed-facts.ts';
import { writeOembed } from '../../../src/outputs/codes/oembed.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const [chart] = town.charts;
if (!chart) throw new Error('The town has no chart.');
const embed = await embeddable(chart, town, 'zh-CN');
const base = 'https://example.org/almanac/';

describe('the codes of a chart', () => {
  it.each(codeKinds)('hold only addresses of the site, with its sub-path: %s', (kind) => {
    const code = writeCode(kind, embed, { theme: 'auto' });
    const addresses = [...code.matchAll(/https?:[^"\s<]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(base)).toBe(true);
  });

  it('frame the chart in its language, its theme and its width', () => {
    const code = writeCode('frame', embed, { theme: 'dark', width: 480 });
    expect(code).toContain(`src="${base}zh-CN/embed/${chart.id}/?theme=dark"`);
    expect(code).toContain('color-scheme:dark');
    expect(code).toContain('max-width:480px');
    expect(code).not.toContain('<script');
  });

  it('escape what a title holds', () => {
    const odd = { ...embed, title: '"><script>alert(1)</script>' };
    for (const kind of codeKinds)
      expect(writeCode(kind, odd, { theme: 'auto' })).not.toContain('<script>alert');
  });
});

describe('the block for WeChat', () => {
  const code = writeCode('wechat', embed, { theme: 'auto' });

  it('holds nothing that its editor takes out', () => {
    const tags = new Set([...code.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['img', 'p', 'section']);
    expect(code).not.toMatch(/\s(id|class|on\w+|srcset)=|position\s*:|<a\b|url\(/i);
  });

  it('is short, and its picture a PNG', () => {
    expect(code.length).toBeLessThan(20_000);
    expect(code).toMatch(/<img src="[^"]+\.png"/);
  });
});

describe('oEmbed', () => {
  it('has what version 1.0 asks of type rich', async () => {
    const answer = JSON.parse(await writeOembed(chart, town, 'en'));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 680 });
    expect(answer.html).toMatch(
      new RegExp(`height:(?:${answer.height}px|clamp\\(.*${answer.height}px)`),
    );
    expect(answer.html).toContain(`src="${base}embed/${chart.id}/"`);
    expect(answer.thumbnail_url).toBe(`${base}charts/${chart.id}.card.png`);
    expect(answer.thumbnail_width).toBe(1080);
  });
});
