import { expect, it } from 'vitest';
import { buildSmallSite, edited, placesOf } from './small-site.ts';

const story = 'content/stories/en/mills.md';

it('a mistake in front matter hides none in the rest of a story', () => {
  const text = `---
title: A year of 12 mills
edition: "2024"
date: 2024-13-01
order: first
lead: fluor
colour: red
---

The east mill ground [121 t](fact:flour/east/output) and [more](story:nowhere).
`;
  expect(placesOf(buildSmallSite({ [story]: text }))).toEqual([
    `${story}:2:18 unbound-number`,
    `${story}:4:7 invalid-date`,
    `${story}:5:8 wrong-type`,
    `${story}:6:7 unknown-chart`,
    `${story}:7:1 unknown-field`,
    `${story}:10:22 fact-mismatch`,
    `${story}:10:58 unknown-story`,
  ]);
});

it('an option that means nothing hides no other mistake of a chart', () => {
  const chart = 'content/charts/flour.yaml';
  const text = `title: { zh-CN: 东坊产面, en: The east mill grinds 7 sacks }
type: bar
data: flour
x: outptu
y: 3
colour: mill
sort: -otput
highlight: [eats]
annotations: [{ at: wset, text: here }]
`;
  const told = placesOf(buildSmallSite({ [chart]: text }));
  expect(told).toEqual([
    `${chart}:1:48 unbound-number`,
    `${chart}:4:4 unknown-channel-field`,
    `${chart}:5:4 wrong-type`,
    `${chart}:6:1 unknown-chart-option`,
    `${chart}:7:7 unknown-channel-field`,
    `${chart}:8:13 unknown-row`,
    `${chart}:9:21 unknown-row`,
  ]);
});

it('a page with an unknown field is read to its end', () => {
  const page = 'content/pages/en/about.md';
  const files = edited(page, 'title: About\n---\n', 'titel: About\n---\n\n[x](/nowhere/)\n');
  expect(placesOf(buildSmallSite(files))).toEqual([
    `${page}:2:1 unknown-field`,
    `${page}:5:1 unknown-link`,
  ]);
});

it('a picture without its file hides no number in its caption', () => {
  const figure = '::figure{src=gone.png alt=Boats caption="9 boats" credit=Ada}\n\n::chart{#flour}';
  expect(placesOf(buildSmallSite(edited(story, '::chart{#flour}', figure)))).toEqual([
    `${story}:11:1 missing-picture`,
    `${story}:11:42 unbound-number`,
  ]);
});
