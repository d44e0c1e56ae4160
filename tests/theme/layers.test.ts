import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrangeStyles } from '../../src/publish/arrange-styles.ts';
import { layeredStyles } from '../../src/publish/layered-styles.ts';
import { layerOf, layerOrder, layerPaths } from '../../src/theme/layers.ts';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    (file.endsWith('.css') && !/^(?:outputs|desk|docs\/site)\//.test(file)) ||
    (file.endsWith('.astro') &&
      readFileSync(join('src', file), 'utf8').includes('<style is:global')),
);

describe('the layers of style', () => {
  it('are those of the table', () => {
    const table = readFileSync('src/theme/README.md', 'utf8').matchAll(
      /^\| +`([^`]+)` +\| +(\w+) +\|$/gm,
    );
    const written = [...table].map(([, path = '', layer]) => [path, layer]);
    expect(Object.fromEntries(written)).toEqual(layerPaths);
  });

  it('hold every sheet that pages have, none of which names a layer or brings another sheet', () => {
    expect(sheets.length).toBeGreaterThan(30);
    expect(sheets.filter((file) => !layerOf(file))).toEqual([]);
    const naming = sheets.filter((file) =>
      /@(?:layer|import)\b/.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });

  it('are told by the longest path', () => {
    expect(layerOf('theme/print.css')).toBe('print');
    expect(layerOf('theme/prose.css')).toBe('components');
    expect(layerOf('charts/catalogue/list.css')).toBe('drawing');
    expect(layerOf('outputs/embed/embed.css')).toBeUndefined();
  });

  it('take sheets in as they are bundled, and nothing else', () => {
    const at = (path: string) => layeredStyles.transform('a{}', join(process.cwd(), path));
    expect(at('src/theme/base.css')?.code).toBe('@layer base{a{}}');
    const own = 'src/layouts/Front.astro?astro&type=style&index=0&lang.css';
    expect(at(own)?.code).toBe('@layer page{a{}}');
    expect(at('src/layouts/Front.astro')).toBeNull();
    expect(at('node_modules/a/b.css')).toBeNull();
    expect(() => at('src/pages/new.css')).toThrow('src/pages/new.css');
  });
});

describe('the styles of a page', () => {
  const page = (...styles: string[]) =>
    `<head><style>@font-face{a:b}</style>${styles.map((css) => `<style>${css}</style>`).join('')}</head><body></body>`;
  const first = `${layerOrder}@layer tokens{:root{--a:1}}`;
  const link = '<link rel="stylesheet" href="/theme.css">';

  it('stand in the order of the layers, each once, whatever order they came in', () => {
    const sorted = arrangeStyles(
      page(first, '@layer base{a{}}@layer page{b{}}@layer base{c{}}'),
      '',
    );
    const mixed = arrangeStyles(
      page('@layer page{b{}}', '@layer base{a{}}@layer base{c{}}', first),
      '',
    );
    expect(mixed).toBe(sorted);
    expect(sorted).toContain(
      `<style>${layerOrder}@layer tokens{:root{--a:1}}@layer base{a{}c{}}@layer page{b{}}</style>`,
    );
    expect(sorted).toContain('<head><style>@font-face{a:b}</style>');
  });

  it('end with the own sheet of the site', () => {
    const html = arrangeStyles(page('@layer page{@media (width<9px){b{}}}', first), link);
    expect(html).toContain('@layer page{@media (width<9px){b{}}}</style>');
    expect(html).toMatch(/<\/script><link rel="stylesheet" href="\/theme\.css"><\/head>/);
  });

  it('are left alone where there are none', () => {
    expect(arrangeStyles('<head></head>', '')).toBe('<head></head>');
  });
});
