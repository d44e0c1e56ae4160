import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Body, Chart, Edition, Site, StandingPage, Story } from '../../model/publication.ts';
import type { ParsedSite } from '../read/parse-site.ts';

interface Built {
  readonly charts: readonly Chart[];
  readonly stories: readonly Story[];
  readonly pages: readonly StandingPage[];
  readonly editions: readonly Edition[];
}

/** Tells of charts that no story, page or edition shows; of a retired one, none need. */
export function checkUsage(parsed: ParsedSite, built: Built, mistakes: Mistakes): void {
  const used = new Set<string>();
  const use = (ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) used.add(id);
  };
  use(built.charts.flatMap(({ id, retired }) => (retired ? id : [])));
  for (const { lead, charts } of built.stories) use([lead, ...charts]);
  for (const { lead, charts, body } of built.editions) use([lead, ...charts, ...chartsIn(body)]);
  for (const { body } of built.pages) use(chartsIn(body));
  use(chartsInUnbuilt(parsed, built));
  for (const { id, file } of parsed.charts) {
    if (!used.has(id)) mistakes.add('unused-chart', { file, line: 1, column: 1 }, { id });
  }
}

/** Tells of a current edition without a published story. */
export function checkEdition(
  parsed: ParsedSite,
  { edition }: Site,
  stories: readonly Story[],
  mistakes: Mistakes,
): void {
  const place = parsed.site?.source?.at(['edition']);
  const hasUnbuilt = stories.length < parsed.stories.length;
  if (
    !place ||
    edition === '' ||
    hasUnbuilt ||
    stories.some((story) => story.edition === edition && !story.draft)
  )
    return;
  mistakes.add('no-stories', place, { edition });
}

function chartsIn(body: Body): string[] {
  return body.flatMap((part) => {
    if (part.kind === 'html' || part.kind === 'words') return [];
    return part.kind === 'chart' ? part.id : part.state.chart;
  });
}

/** What a file with a mistake shows, as far as its text tells. */
function chartsInUnbuilt(parsed: ParsedSite, { stories, pages, editions }: Built): string[] {
  const built = new Set([
    ...stories.map(({ file }) => file),
    ...pages.map(({ slug, language }) => `content/pages/${language}/${slug}.md`),
    ...editions.map(({ id, language }) => `content/editions/${language}/${id}.md`),
  ]);
  const broken = [...parsed.stories, ...parsed.pages, ...parsed.editions].filter(
    ({ file }) => !built.has(file),
  );
  const named = /::(?:chart|:steps)\{\s*#([a-z0-9-]+)|^lead:\s*([a-z0-9-]+)/gm;
  return broken.flatMap(({ text = '' }) =>
    [...text.matchAll(named)].map(([, chart, lead]) => chart ?? lead ?? ''),
  );
}

/** Tells of pages in the menu that do not exist, or not in every language. */
export function checkMenu(parsed: ParsedSite, { menu, languages }: Site, mistakes: Mistakes): void {
  const allowed = [...new Set(parsed.pages.map(({ id }) => id))];
  for (const [index, { page }] of menu.entries()) {
    const place = parsed.site?.source?.at(['menu', index, 'page']);
    if (!place) continue;
    const missing = languages.filter(
      (language) => !parsed.pages.some((each) => each.id === page && each.language === language),
    );
    if (!allowed.includes(page))
      mistakes.add('unknown-page', place, { page, nearest: nearest(page, allowed), allowed });
    else if (missing.length > 0)
      mistakes.add('missing-page-translation', place, { page, languages: missing });
  }
}
