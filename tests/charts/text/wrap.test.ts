import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text/text-width.ts';
import { wrap } from '../../../src/charts/text/wrap.ts';

const style = { size: 10 };

describe('wrapping', () => {
  it('breaks Chinese between characters, into lines as even as can be', () => {
    expect(wrap('新能源汽车及配套', 60, style)).toEqual(['新能源汽', '车及配套']);
  });

  it('keeps punctuation from the beginning of a line, and brackets from its end', () => {
    expect(wrap('一二三四，五六', 40, style)).toEqual(['一二三', '四，五六']);
    expect(wrap('一二三（四五六）', 40, style)).toEqual(['一二三', '（四五', '六）']);
  });

  it('breaks English between words and not within compounds', () => {
    expect(wrap('New-energy vehicles and parts', 130, style)).toEqual([
      'New-energy',
      'vehicles and parts',
    ]);
  });

  it('keeps a number with the unit behind it', () => {
    expect(wrap('共计引资244亿元整', 60, style)).toEqual(['共计引资', '244亿元整']);
  });

  it('cuts a word that no line holds, behind a hyphen where it has one', () => {
    expect(wrap('cross-border', 50, style)).toEqual(['cross-', 'border']);
    expect(wrap('uninterrupted', 50, style).length).toBeGreaterThan(1);
  });

  it('loses no character and overflows no line, whatever the text', () => {
    const texts = fc.array(fc.constantFrom(...'产值，。（）abc de-f 12%\u00A0亿元“”…'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (characters, width) => {
        const text = characters.join('');
        const lines = wrap(text, width, style);
        const bare = (some: string) => some.replace(/\s+/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
