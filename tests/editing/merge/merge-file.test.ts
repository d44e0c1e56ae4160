import { describe, expect, it } from 'vitest';
import { mergeFile } from '../../../src/editing/merge/merge-file.ts';

const story = `---
title: The mills
dek: What each ground. # short
byline: [{ name: A }]
---

First paragraph.

Second paragraph.

Third paragraph.
`;

const dataset = `{
  "schema": { "primaryKey": ["mill"] },
  "data": [
    { "mill": "east", "output": 120.50, "note": "a" },
    { "mill": "west", "output": 80 }
  ]
}
`;

const merged = (path: string, base: string, mine: string, theirs: string) =>
  mergeFile(path, { base, mine, theirs });

describe('a file that two have changed', () => {
  it('has the fields and paragraphs of both', () => {
    const mine = story.replace('The mills', 'Two mills').replace('Second', 'Another');
    const theirs = story
      .replace('What each ground.', 'How much each ground.')
      .replace('Third', 'The third')
      .replace('First paragraph.\n', 'First paragraph.\n\nNew paragraph.\n');
    expect(merged('content/stories/en/mills.md', story, mine, theirs).text).toBe(
      theirs.replace('The mills', 'Two mills').replace('Second', 'Another'),
    );
  });

  it('is told of with both sides, where both have changed the same', () => {
    const mine = story.replace('The mills', 'Two mills').replace('Second', 'My');
    const theirs = story.replace('The mills', 'All mills').replace('Second', 'Their');
    expect(merged('content/stories/en/mills.md', story, mine, theirs)).toEqual({
      conflicts: [
        { path: ['title'], base: 'The mills', mine: 'Two mills', theirs: 'All mills' },
        {
          path: ['body', 1],
          base: 'Second paragraph.',
          mine: 'My paragraph.',
          theirs: 'Their paragraph.',
        },
      ],
    });
  });

  it('has the rows of both by their key, whatever their order, and the letters of what is untouched', () => {
    const mine = dataset
      .replace('80 }', '81 },\n    { "mill": "north", "output": 3 }')
      .replace('"a"', '"b"');
    const theirs = `{
  "schema": { "primaryKey": ["mill"] },
  "data": [
    { "mill": "west", "output": 80 },
    { "mill": "east", "output": 121.50, "note": "a" },
    { "mill": "south", "output": 2 }
  ]
}
`;
    expect(merged('data/flour.json', dataset, mine, theirs).text).toBe(
      theirs
        .replace('"output": 80 }', '"output": 81 },\n    { "mill": "north", "output": 3 }')
        .replace('"a"', '"b"'),
    );
  });

  it('keeps no row that one has deleted and the other changed without asking', () => {
    const mine = dataset.replace('80', '81');
    const theirs = dataset.replace(',\n    { "mill": "west", "output": 80 }', '');
    expect(merged('data/flour.json', dataset, mine, theirs)).toEqual({
      conflicts: [
        {
          path: ['data', '["west"]'],
          base: { mill: 'west', output: 80 },
          mine: { mill: 'west', output: 81 },
          theirs: undefined,
        },
      ],
    });
  });

  it('keeps the comments of both', () => {
    const chart = 'title: A\ntype: bar\n\nx: output\n';
    const mine = chart.replace('x: output', '# the whole year\nx: output');
    const theirs = chart.replace('title: A', 'title: B # sure');
    expect(merged('content/charts/mills.yaml', chart, mine, theirs).text).toBe(
      'title: B # sure\ntype: bar\n\n# the whole year\nx: output\n',
    );
  });

  it('is merged by lines, where it cannot be read', () => {
    const broken = '{ "a": 1,\n"b": \n}\n';
    expect(merged('data/a.json', broken, broken.replace('1', '2'), `${broken}\n`).text).toBe(
      `${broken.replace('1', '2')}\n`,
    );
  });
});
