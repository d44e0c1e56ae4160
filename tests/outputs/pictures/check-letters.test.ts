import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { checkLetters, missingLetters } from '../../../src/outputs/pictures/check-letters.ts';
import { inOneFace } from '../../../src/outputs/pictures/picture-faces.ts';
import { sampleChart, sampleDataset, samplePublication } from '../../charts/sample.ts';

describe('the letters of pictures', () => {
  it.each([
    'Zażółć',
    'Ελλάδα',
    'Сделано',
    'देश',
    'السكان',
    'אחוז',
    'ไทย',
    '한국 통계청 뷁',
    '储能',
    'カタカナ',
    '🏠👩‍👧🇳🇴☀️',
  ])('are there for %s', async (text) => {
    expect(await missingLetters(text)).toEqual([]);
  });

  it.each(['ქართული', '𠮷', 'አማርኛ'])('are missing for %s', async (text) => {
    expect(await missingLetters(text)).toEqual([...new Set(text)]);
  });

  it('that are missing are told of their chart', async () => {
    const dataset = sampleDataset([{ key: 'a', label: 'አማ', value: 1 }]);
    const chart = sampleChart({ type: 'bar', x: 'value', y: 'item' });
    const mistakes = new Mistakes();
    await checkLetters(samplePublication([dataset], [chart]), mistakes);
    expect(mistakes.list.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'letters-not-drawn content/charts/sample.yaml',
    ]);
    expect(mistakes.list[0]?.inWords('zh-CN').problem).toContain('አ ማ');
  });

  it('of joined signs are drawn one by one', () => {
    expect(inOneFace('<text>👩‍👧 🇳🇴 👍🏽</text>')).toBe('<text>👩👧 NO 👍</text>');
    expect(inOneFace('<text>क्‍ष</text>')).toContain('\u200D');
  });
});
