import { writtenText } from '../../schema/written-text.ts';
import type { ParsedSite } from './parse-site.ts';

/** A story as links see it, before it is built. */
export interface StoryTarget {
  readonly slug: string;
  readonly language: string;
  readonly file: string;
  /** Drafts and stories of the future are there for editors, and no published text may lead to them. */
  readonly published: boolean;
}

/** Everything that a link, a menu or a chart directive can name, by what the files are called. */
export interface Targets {
  readonly stories: readonly StoryTarget[];
  readonly pages: readonly {
    readonly slug: string;
    readonly language: string;
    readonly file: string;
  }[];
  readonly charts: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
  /** The stories by `slugKey`. */
  readonly bySlug: ReadonlyMap<string, StoryTarget>;
  /** Slugs of before, by `slugKey`: the slug of now. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A slug in a language, as one key. */
export function slugKey(language: string, slug: string): string {
  return `${language}/${slug}`;
}

/**
 * Gathers what can be linked to from the files' names and a glance at their front matter: a file with
 * a mistake is there all the same, so that its mistake is not told again at every link to it.
 */
export function findTargets(parsed: ParsedSite, edition: string, now: Date): Targets {
  const stories = parsed.stories.map(({ id, language, file, source }) => {
    const matter = glance(source?.matter.value);
    const slug = typeof matter.slug === 'string' ? matter.slug : id;
    return { slug, language, file, published: isPublished(matter, now) };
  });
  const editions = new Set([edition, ...parsed.editions.map(({ id }) => id)]);
  const redirects = new Map<string, string>();
  for (const { id, language, source } of parsed.stories) {
    const matter = glance(source?.matter.value);
    if (typeof matter.edition === 'string' || typeof matter.edition === 'number')
      editions.add(String(matter.edition));
    const slug = typeof matter.slug === 'string' ? matter.slug : id;
    const before = Array.isArray(matter.redirectFrom) ? matter.redirectFrom : [];
    for (const old of before) redirects.set(slugKey(language, writtenText(old)), slug);
  }
  return {
    stories,
    bySlug: new Map(stories.map((story) => [slugKey(story.language, story.slug), story])),
    pages: parsed.pages.map(({ id, language, file }) => ({ slug: id, language, file })),
    charts: new Set(parsed.charts.map(({ id }) => id)),
    datasets: new Set(parsed.datasets.map(({ id }) => id)),
    editions,
    redirects,
  };
}

/** Whether a story is built at a moment: no draft, and its time has come. */
export function isPublished(
  matter: { readonly status?: unknown; readonly publishAt?: unknown },
  now: Date,
): boolean {
  if (matter.status === 'draft') return false;
  const from = typeof matter.publishAt === 'string' ? Date.parse(matter.publishAt) : Number.NaN;
  return Number.isNaN(from) || from <= now.getTime();
}

function glance(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
