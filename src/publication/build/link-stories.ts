import type { BoundFact, Chart, StandingPage, Story } from '../../model/publication.ts';
import type { ReaderText } from '../cache/reader-text.ts';
import type { StoryDraft } from './build-story.ts';

/**
 * Gives stories what only the whole publication knows: their languages, and the datasets that their
 * numbers and charts come from. They come back in the order of their editions.
 */
export function completeStories(
  drafts: readonly StoryDraft[],
  charts: readonly Chart[],
  texts: readonly ReaderText[],
): Story[] {
  const byChart = new Map<string, Set<string>>();
  const made = new Map(charts.map((chart) => [chart.made, chart.dataset]));
  const inFile = ({ cell }: BoundFact) => made.get(cell.dataset) ?? cell.dataset;
  for (const { id, dataset } of charts) byChart.set(id, new Set([dataset]));
  for (const { owner, facts } of texts) {
    if (owner.kind === 'chart') for (const fact of facts) byChart.get(owner.id)?.add(inFile(fact));
  }
  const languages = languagesBySlug(drafts);
  const complete = drafts.map((draft) => {
    const shown = draft.lead === undefined ? draft.charts : [...draft.charts, draft.lead];
    const inCharts = shown.flatMap((id) => [...(byChart.get(id) ?? [])]);
    const datasets = new Set([...draft.facts.map(inFile), ...inCharts]);
    return { ...draft, languages: languages.get(draft.slug) ?? [], datasets: [...datasets] };
  });
  return complete.sort(inOrder);
}

/** Gives standing pages the languages that they exist in. */
export function completePages(pages: readonly Omit<StandingPage, 'languages'>[]): StandingPage[] {
  const languages = languagesBySlug(pages);
  return pages.map((page) => ({ ...page, languages: languages.get(page.slug) ?? [] }));
}

function languagesBySlug(
  items: readonly { readonly slug: string; readonly language: string }[],
): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const { slug, language } of items)
    languages.set(slug, [...(languages.get(slug) ?? []), language]);
  return languages;
}

/** By the place in the edition, then the newest first. */
function inOrder(a: Story, b: Story): number {
  return (
    a.order - b.order ||
    (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
    (a.slug < b.slug ? -1 : 1)
  );
}
