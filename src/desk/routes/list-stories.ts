import { z } from 'zod';
import { Mistakes } from '../../mistakes/mistake.ts';
import { writtenText } from '../../schema/written-text.ts';
import { parseFrontMatter } from '../../source/front-matter.ts';
import type { Reading } from '../contract/desk-context.ts';
import { defineRoute } from '../contract/route.ts';
import { countUnbound } from '../looks/unbound.ts';

/** Where a story stands on its way to readers. */
export type StoryState = 'draft' | 'planned' | 'published' | 'unreadable';

/** One language's version of a story, as the list shows it. */
export interface StoryVersion {
  readonly language: string;
  readonly file: string;
  readonly title: string;
  readonly state: StoryState;
  readonly date: string;
  readonly errors: number;
  readonly warnings: number;
  /** Numbers that no cell answers for. */
  readonly unbound: number;
}

/** A story with its versions, and the languages of the site that lack it. */
export interface StoryEntry {
  readonly slug: string;
  readonly edition: string;
  readonly versions: readonly StoryVersion[];
  readonly missing: readonly string[];
}

/** The stories of the site, the newest first. */
export const listStories = defineRoute({
  name: 'list-stories',
  takes: z.strictObject({}),
  answer: async (_, desk) => storiesIn(await desk.refresh()),
});

const storyPath = /^content\/stories\/([^/]+)\/([^/]+)\.md$/;
const unboundCodes: readonly string[] = ['unbound-number', 'unbound-on-page', 'unbound-in-name'];

function storiesIn(reading: Reading) {
  const languages: readonly string[] = reading.built.readable.site?.languages ?? [];
  const entries = new Map<string, StoryVersion[]>();
  const editions = new Map<string, string>();
  for (const { path, text } of reading.folder.files) {
    const [, language = '', slug = ''] = storyPath.exec(path) ?? [];
    if (slug === '') continue;
    const { version, edition } = versionOf(path, text, language, reading);
    entries.set(slug, [...(entries.get(slug) ?? []), version]);
    if (edition !== '') editions.set(slug, edition);
  }
  const stories = [...entries].map(([slug, versions]): StoryEntry => {
    const sorted = [...versions].sort(
      (a, b) => languages.indexOf(a.language) - languages.indexOf(b.language),
    );
    const written = versions.map(({ language }) => language);
    const missing = languages.filter((language) => !written.includes(language));
    return { slug, edition: editions.get(slug) ?? '', versions: sorted, missing };
  });
  return { languages, stories: stories.sort(byDate) };
}

const newest = ({ versions }: StoryEntry) =>
  versions
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';

function byDate(a: StoryEntry, b: StoryEntry): number {
  return newest(b).localeCompare(newest(a), 'en') || a.slug.localeCompare(b.slug, 'en');
}

function versionOf(file: string, text: string, language: string, reading: Reading) {
  const { built, shown } = reading;
  const matter = parseFrontMatter({ path: file, text }, new Mistakes())?.matter.value;
  const field = (name: string) => writtenText((matter as Record<string, unknown>)?.[name]);
  const inFile = built.mistakes.list.filter(({ place }) => place.file === file);
  const errors = inFile.filter(({ severity }) => severity === 'error').length;
  const story = shown?.stories.find((each) => each.file === file);
  const state = matter === undefined ? 'unreadable' : stateOf(field('status'), field('publishAt'));
  const told = inFile.filter(({ code }) => unboundCodes.includes(code)).length;
  const version: StoryVersion = {
    language,
    file,
    title: story?.title.text ?? field('title'),
    state,
    date: field('date'),
    errors,
    warnings: inFile.length - errors,
    unbound: told || countUnbound(file, reading),
  };
  return { version, edition: field('edition') };
}

function stateOf(status: string, publishAt: string): StoryState {
  if (status === 'draft') return 'draft';
  return Date.parse(publishAt) > Date.now() ? 'planned' : 'published';
}
