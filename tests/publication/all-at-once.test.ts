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

it('a mistake in content/site.yaml hides none in the rest of it', () => {
  const text = `name: { zh-CN: 小刊, en: The Small Review }
languages: [zh-CN, en]
edition: "2024"
accent: red
units: { case: { zh-CN: 件 } }
menu: [{ page: abuot }]
colour: red
`;
  expect(placesOf(buildSmallSite({ 'content/site.yaml': text }))).toEqual([
    'content/site.yaml:1:1 missing-field',
    'content/site.yaml:4:9 invalid-colour',
    'content/site.yaml:5:10 missing-language',
    'content/site.yaml:6:16 unknown-page',
    'content/site.yaml:7:1 unknown-field',
  ]);
});

it('a mistake in what is said of a dataset hides none in its rows', () => {
  const files = edited('data/flour.json', '"title": {', '"sources": "a book", "title": {');
  const text = String(files['data/flour.json']).replace('80', '"80"').replace('"t"', '"tt"');
  expect(placesOf(buildSmallSite({ 'data/flour.json': text }))).toEqual([
    'data/flour.json:3:14 wrong-type',
    'data/flour.json:10:53 unknown-unit',
    'data/flour.json:15:33 cell-type',
  ]);
});

it('a site without an edition is told so once', () => {
  const files = edited('content/site.yaml', 'edition: "2024"\n', '');
  expect(placesOf(buildSmallSite(files))).toEqual(['content/site.yaml:1:1 missing-field']);
});
