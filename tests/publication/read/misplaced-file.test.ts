import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { parseSite } from '../../../src/publication/read/parse-site.ts';

function mendOf(path: string): readonly string[] {
  const mistakes = new Mistakes();
  const folder = {
    files: [],
    unreadable: [],
    others: [path],
    pictures: [],
    hidden: [],
    sizes: new Map(),
  };
  parseSite(folder, mistakes);
  return mistakes
    .sorted()
    .flatMap((mistake) => [mistake.inWords('en').hint, mistake.inWords('zh-CN').hint]);
}

describe('a file that nothing reads', () => {
  it.each([
    [
      'content/stories/en/mills.md.txt',
      'Rename it to content/stories/en/mills.md.',
      '请改名为 content/stories/en/mills.md。',
    ],
    ['data/flour.JSON', 'Rename it to data/flour.json.', '请改名为 data/flour.json。'],
    [
      'content/mills.markdown',
      'Move it to one of content/stories/<language>/<slug>.md, content/pages/<language>/<slug>.md, content/editions/<language>/<edition>.md, or delete it.',
      '请移到 content/stories/<language>/<slug>.md、content/pages/<language>/<slug>.md、content/editions/<language>/<edition>.md 之一，或删除它。',
    ],
    [
      'content/stories/en/mill.png',
      'Move it to public/mill.png, where pictures stand, or delete it.',
      '图片放在 public 里：请移到 public/mill.png，或删除它。',
    ],
    [
      'data/Flour 2031.xlsx',
      'Make a dataset of it: npm run import -- "data/Flour 2031.xlsx" --name flour-2031. Then move it out of content and data.',
      '请把它做成数据集：npm run import -- "data/Flour 2031.xlsx" --name flour-2031，然后把它移出 content 和 data。',
    ],
    [
      'data/towns/river.geojson',
      'Move it to data/<name>.geojson, or delete it.',
      '请移到 data/<name>.geojson，或删除它。',
    ],
  ])('%s gets the mend that fits its ending', (path, english, chinese) => {
    expect(mendOf(path)).toEqual([english, chinese]);
  });
});
