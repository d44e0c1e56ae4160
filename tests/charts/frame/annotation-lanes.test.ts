import { describe, expect, it } from 'vitest';
import { type LaneText, layOutLanes } from '../../../src/charts/frame/annotation-lanes.ts';
import { linesWidth, textHeight } from '../../../src/charts/text/label.ts';
import { serialise } from '../../../src/charts/text/markup.ts';

/** Where texts stand, by their words: left and baseline, with the foot of the lanes at 100; and their leaders. */
function laidOut(texts: readonly LaneText[], width = 600) {
  const lanes = layOutLanes(texts, width);
  const drawn = lanes.draw(100).map(serialise).join('');
  const found = [
    ...drawn.matchAll(/<text class="annotation" x="([\d.-]+)" y="([\d.-]+)">([^<]+)/g),
  ];
  const places = new Map(found.map(([, x, y, words = '']) => [words, [Number(x), Number(y)]]));
  const leaders = [...drawn.matchAll(/<path class="leader" d="([^"]+)"/g)].map(([, d]) => d);
  return { height: lanes.height, places, leaders };
}

const wide = (words: string) => linesWidth([words], 'annotation');
const lane = textHeight(1, 'annotation') + 4;
const close = (left: number | undefined, right: number) => expect(left).toBeCloseTo(right, 1);

describe('texts above a drawing', () => {
  it('take no room where there are none', () => {
    expect(laidOut([])).toEqual({ height: 0, places: new Map(), leaders: [] });
  });

  it('stand over their place, a leader below', () => {
    const { height, places, leaders } = laidOut([{ words: 'Flood', x: 300, depth: 50 }]);
    expect(height).toBe(lane + 4);
    close(places.get('Flood')?.[0], 300 - wide('Flood') / 2);
    // The baseline of the one line, which ends four pixels above the foot.
    close(places.get('Flood')?.[1], 100 - lane + 13 * 1.07);
    expect(leaders).toEqual(['M300,98V150']);
  });

  it('have no leader without a depth', () => {
    expect(laidOut([{ words: 'Flood', x: 300 }]).leaders).toEqual([]);
  });

  it('stay within the drawing at both ends', () => {
    const { places } = laidOut([
      { words: 'First year', x: 0 },
      { words: 'Last year', x: 600 },
    ]);
    expect(places.get('First year')?.[0]).toBe(0);
    close(places.get('Last year')?.[0], 600 - wide('Last year'));
  });

  it('share a lane where sixteen pixels lie between them', () => {
    const apart = (gap: number) =>
      laidOut([
        { words: 'Flood', x: 100 },
        { words: 'Flood tide', x: 100 + (wide('Flood') + wide('Flood tide')) / 2 + gap },
      ]).height;
    expect(apart(17)).toBe(lane + 4);
    expect(apart(16)).toBe(lane + 4);
  });

  it('go beside their leaders before they go above each other', () => {
    const right = 100 + wide('Flood') / 2;
    const beside = (x: number) =>
      laidOut([
        { words: 'Flood', x: 100, depth: 20 },
        { words: 'Drought', x, depth: 20 },
      ]);
    const { height, places, leaders } = beside(right + 20.5);
    expect(height).toBe(lane + 4);
    close(places.get('Flood')?.[0], 100 - wide('Flood') / 2);
    close(places.get('Drought')?.[0], right + 16.5);
    expect(leaders).toEqual(['M100,98V120', expect.stringMatching(/^M138(\.\d+)?,98V120$/)]);
    expect(beside(right + 19.5).height).toBe(2 * lane + 4);
  });

  it('go above each other where one place has more, and no leader crosses a text', () => {
    const { height, places, leaders } = laidOut([
      { words: 'Flood', x: 300, depth: 20 },
      { words: 'Drought', x: 310, depth: 20 },
      { words: 'Fire', x: 305, depth: 20 },
    ]);
    expect(height).toBe(3 * lane + 4);
    // Where none can be helped, those above end at the foot of the lanes.
    expect(leaders).toEqual(['M300,98V120', 'M310,100V120', 'M305,100V120']);
    const levels = [...places.values()].map(([, y = 0]) => Math.round((100 - y) / lane));
    expect([...levels].sort()).toEqual([0, 1, 2]);
  });

  it('are broken into lines where they are wider than 240 pixels', () => {
    const words = 'The harbour was closed for forty days and opened again in spring';
    const { height } = laidOut([{ words, x: 300 }]);
    expect(wide(words)).toBeGreaterThan(240);
    expect(height).toBe(textHeight(2, 'annotation') + 8);
  });
});
