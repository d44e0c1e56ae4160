import { expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Publication } from '../../src/model/publication.ts';
import { LastGood } from '../../src/preview/last-good.ts';
import { buildPublication } from '../../src/publication/build-publication.ts';
import type { SiteFolder } from '../../src/source/read.ts';
import { smallSite } from '../publication/small-site.ts';

const now = new Date('2025-06-01T00:00:00Z');
const build = (folder: SiteFolder) => buildPublication(folder, { drafts: true, now });

const english = 'content/stories/en/mills.md';
const second = `---
title: Another year
dek: Of the west mill
edition: "2024"
date: 2024-12-30
---

The west mill ground [80 t](fact:flour/west/output); see [the mills](story:mills).
`;
const site: Readonly<Record<string, string>> = {
  ...smallSite,
  'content/stories/en/west.md': second,
};

function preview() {
  const lastGood = new LastGood(build);
  return (files: Readonly<Record<string, string | undefined>>): Publication | undefined => {
    const folder: SiteFolder = {
      files: Object.entries(files).flatMap(([path, text]) =>
        text === undefined ? [] : [{ path, text }],
      ),
      unreadable: [],
      others: [],
      pictures: [],
      hidden: [],
      sizes: new Map(),
    };
    return lastGood.show(folder, buildPublication(folder, { drafts: true, now }, new Mistakes()));
  };
}

const titleOf = (publication: Publication | undefined, slug: string) =>
  publication?.stories.find((story) => story.slug === slug && story.language === 'en')?.title.text;

const broken = site[english]?.replace('title:', 'titel:');
const renewed = second.replace('Another year', 'A better year');

it('keeps a story with a mistake as it last was, and all others live', () => {
  const show = preview();
  expect(titleOf(show(site), 'mills')).toBe('A year of the mills');
  const shown = show({ ...site, [english]: broken, 'content/stories/en/west.md': renewed });
  expect(titleOf(shown, 'mills')).toBe('A year of the mills');
  expect(titleOf(shown, 'west')).toBe('A better year');
  const mended = { ...site, [english]: site[english]?.replace('A year of', 'All about') };
  expect(titleOf(show(mended), 'mills')).toBe('All about the mills');
});

it('begins with what has no mistake, where a file never was without one', () => {
  const shown = preview()({
    ...site,
    'content/stories/en/west.md': second.replace('dek:', 'dec:'),
  });
  expect(titleOf(shown, 'mills')).toBe('A year of the mills');
  expect(titleOf(shown, 'west')).toBeUndefined();
});

it('shows new figures, and beside them a story that does not agree with them yet', () => {
  const show = preview();
  show(site);
  const data = site['data/flour.json']?.replace('"output": 120', '"output": 130');
  const shown = show({ ...site, 'data/flour.json': data });
  const dataset = shown?.datasets.find(({ name }) => name === 'flour');
  expect(dataset?.rows[0]?.values.output).toBe(130);
  expect(titleOf(shown, 'mills')).toBe('A year of the mills');
  expect(titleOf(shown, 'west')).toBe('Another year');
});

it('keeps data that cannot be read as they last were', () => {
  const show = preview();
  show(site);
  const shown = show({ ...site, 'data/flour.json': '{', 'content/stories/en/west.md': renewed });
  expect(shown?.datasets.map(({ name }) => name)).toEqual(['flour']);
  expect(titleOf(shown, 'west')).toBe('A better year');
});

it('keeps the whole site where its settings cannot be read, and has none where they never could', () => {
  const settings = { 'content/site.yaml': 'name: [' };
  const show = preview();
  const good = show(site);
  expect(titleOf(show({ ...site, ...settings }), 'mills')).toBe(titleOf(good, 'mills'));
  expect(preview()({ ...site, ...settings })).toBeUndefined();
});

it('lets go of what is deleted', () => {
  const show = preview();
  show(site);
  const shown = show({ ...site, 'content/stories/en/west.md': undefined });
  expect(titleOf(shown, 'west')).toBeUndefined();
});
