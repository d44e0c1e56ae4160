import {
  addCoverage,
  type Coverage,
  type CoverContext,
  coverBlock,
  nothingCovered,
  waivesTooMuch,
} from '../../facts/coverage.ts';
import { isSmallCount } from '../../facts/find/small-count.ts';
import { suggestCells } from '../../facts/suggest-cells.ts';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Chart, Story } from '../../model/publication.ts';
import { UnitWords } from '../../reading/units/unit-words.ts';
import type { ReaderText, TextOwner } from '../cache/reader-text.ts';
import type { BuildContext } from '../context/build-context.ts';

/** What a publication shows its texts with. */
interface Shown {
  readonly stories: readonly Story[];
  readonly charts: readonly Chart[];
}

const codes: Readonly<
  Record<TextOwner['kind'], 'unbound-number' | 'unbound-on-page' | 'unbound-in-name'>
> = {
  story: 'unbound-number',
  edition: 'unbound-number',
  chart: 'unbound-number',
  page: 'unbound-on-page',
  dataset: 'unbound-in-name',
  site: 'unbound-in-name',
};

/**
 * Finds the numbers that no cell answers for, in published stories, on standing and front pages, in every chart and in
 * the names of datasets, and gives each story the count of its numbers, those of its charts included. A chart has pages,
 * embeds and pictures in every language, whether or not a story of that language shows it.
 */
export function coverStories(
  { stories, charts }: Shown,
  texts: readonly ReaderText[],
  buildContext: BuildContext,
): Story[] {
  const { site, mistakes, cache } = buildContext;
  const search = { names: site.names, words: new UnitWords(site.units) };
  const published = new Set(stories.filter(({ draft }) => !draft).map(({ file }) => file));
  const sourced = new Set(
    stories.filter(({ sources }) => sources.length > 0).map(({ file }) => file),
  );
  const used = datasetsUsed({ stories, charts }, texts, buildContext.datasets);
  const told = new Set<string>();
  const byOwner = new Map<string, Coverage>();
  for (const text of texts) {
    const { kind, id } = text.owner;
    const owner = ownerId(kind, id, text.language);
    const context = { ...search, language: text.language, quotes: sourced.has(text.file) };
    const coverage = cache.recall('coverage', text, buildContext, () => coverText(text, context));
    byOwner.set(owner, addCoverage(byOwner.get(owner) ?? nothingCovered, coverage));
    if (kind === 'story' && !published.has(text.file)) continue;
    checkCounts(text, context, mistakes);
    for (const unbound of coverage.unbound) {
      const { written, place } = unbound;
      // One text for all languages is read once in each.
      const at = `${place.file}:${place.line}:${place.column}`;
      if (told.has(at)) continue;
      told.add(at);
      const isCount = isSmallCount(written, context);
      if (isCount && codes[kind] === 'unbound-in-name') continue;
      const { language } = text;
      const suggestions = suggestCells(unbound, used.get(owner) ?? [], {
        language,
        units: site.units,
      });
      mistakes.add(codes[kind], place, { written, suggestions, isCount });
    }
  }
  return stories.map((story) => {
    const coverage = ownersOf(story)
      .map((owner) => byOwner.get(owner) ?? nothingCovered)
      .reduce(addCoverage);
    if (!story.draft) checkWaivers(story, coverage, mistakes);
    const { bound, waived, unbound, unknown } = coverage;
    return { ...story, coverage: { bound, waived, unbound: unbound.length + unknown } };
  });
}

/** The datasets that each text's owner uses: those of its bound numbers and of its charts. */
function datasetsUsed(
  { stories, charts }: Shown,
  texts: readonly ReaderText[],
  datasets: ReadonlyMap<string, Dataset>,
): Map<string, Dataset[]> {
  const drawn = new Map(charts.map(({ id, dataset, made }) => [id, [dataset, made]]));
  const used = new Map<string, Set<string>>();
  const use = (owner: string, names: readonly (string | undefined)[]) => {
    const all = used.get(owner) ?? new Set();
    for (const name of names) if (name !== undefined) all.add(name);
    used.set(owner, all);
  };
  for (const { owner, language, facts } of texts)
    use(ownerId(owner.kind, owner.id, language), [
      ...facts.map(({ cell }) => cell.dataset),
      ...((owner.kind === 'chart' && drawn.get(owner.id)) || []),
    ]);
  for (const { slug, language, datasets: own } of stories)
    use(ownerId('story', slug, language), own);
  return new Map(
    [...used].map(([owner, names]) => [
      owner,
      [...names].flatMap((name) => datasets.get(name) ?? []),
    ]),
  );
}

/** Tells of what is waived as a small count and is none. */
function checkCounts({ blocks }: ReaderText, search: CoverContext, mistakes: Mistakes): void {
  for (const { kind, reason, text, place } of blocks.flat())
    if (kind === 'waived' && reason === 'count' && !isSmallCount(text, search))
      mistakes.add('no-small-count', place, { written: text });
}

/** Whose texts a story shows: its own, and those of its charts. */
function ownersOf({ slug, language, charts }: Story): string[] {
  return [
    ownerId('story', slug, language),
    ...[...new Set(charts)].map((id) => ownerId('chart', id, language)),
  ];
}

function ownerId(kind: string, id: string, language: string): string {
  return `${kind} ${id} ${language}`;
}

/** The numbers of one text. What names a source, and where in it, is quoted: a page or an issue is no figure. */
function coverText({ blocks, role }: ReaderText, search: CoverContext): Coverage {
  const all = blocks
    .map((runs) => coverBlock(runs, search))
    .reduce((sum, each) => addCoverage(sum, each), nothingCovered);
  return role === 'source' ? { ...all, unbound: [] } : all;
}

function checkWaivers(story: Story, coverage: Coverage, mistakes: Mistakes): void {
  if (!waivesTooMuch(coverage)) return;
  const { bound } = coverage;
  const waived = coverage.waived - coverage.light;
  mistakes.add(
    'many-waivers',
    { file: story.file, line: 1, column: 1 },
    { waived, numbers: bound + waived },
  );
}
