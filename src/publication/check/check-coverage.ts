import { agree } from '../../facts/agree/agree.ts';
import {
  addCoverage,
  type Coverage,
  coverBlock,
  nothingCovered,
  waivesTooMuch,
} from '../../facts/coverage.ts';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf } from '../../model/address.ts';
import { cellOf, type Dataset, numericFields } from '../../model/dataset.ts';
import type { Site, Story } from '../../model/publication.ts';
import { UnitWords } from '../../reading/units/unit-words.ts';
import type { Stock } from '../context/build-context.ts';
import type { ReaderText } from '../memory/reader-text.ts';

/**
 * Finds the numbers that no cell answers for, in published stories, on standing and front pages and in every chart,
 * and gives each story the count of its numbers, those of its charts included. A chart has pages, embeds
 * and pictures in every language, whether or not a story of that language shows it.
 */
export function coverStories(
  stories: readonly Story[],
  texts: readonly ReaderText[],
  stock: Stock,
): Story[] {
  const { site, datasets, mistakes, memory } = stock;
  const search = { names: site.names, words: new UnitWords(site.units) };
  const published = new Set(stories.filter(({ draft }) => !draft).map(({ file }) => file));
  const told = new Set<string>();
  const byOwner = new Map<string, Coverage>();
  for (const text of texts) {
    const owner = ownerId(text.owner.kind, text.owner.id, text.language);
    const coverage = memory.recall('coverage', text, stock, () =>
      coverText(text, { ...search, language: text.language }),
    );
    byOwner.set(owner, addCoverage(byOwner.get(owner) ?? nothingCovered, coverage));
    const { kind } = text.owner;
    if (kind === 'story' && !published.has(text.file)) continue;
    for (const { written, place } of coverage.unbound) {
      // One text for all languages is read once in each.
      const at = `${place.file}:${place.line}:${place.column}`;
      if (told.has(at)) continue;
      told.add(at);
      const suggestions = suggestCells(written, text.language, site, datasets);
      const code = kind === 'page' ? 'unbound-on-page' : 'unbound-number';
      mistakes.add(code, place, { written, suggestions });
    }
  }
  return stories.map((story) => {
    const coverage = ownersOf(story)
      .map((owner) => byOwner.get(owner) ?? nothingCovered)
      .reduce(addCoverage);
    if (!story.draft) checkWaivers(story, coverage, mistakes);
    const { bound, waived, unbound } = coverage;
    return { ...story, coverage: { bound, waived, unbound: unbound.length } };
  });
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
function coverText(
  { blocks, role }: ReaderText,
  search: Parameters<typeof coverBlock>[1],
): Coverage {
  const all = blocks
    .map((runs) => coverBlock(runs, search))
    .reduce((sum, each) => addCoverage(sum, each), nothingCovered);
  return role === 'source' ? { ...all, unbound: [] } : all;
}

function checkWaivers(story: Story, coverage: Coverage, mistakes: Mistakes): void {
  if (!waivesTooMuch(coverage)) return;
  const { bound, waived } = coverage;
  mistakes.add(
    'many-waivers',
    { file: story.file, line: 1, column: 1 },
    { waived, numbers: bound + waived },
  );
}

const mostSuggestions = 2;

/** Links to the cells that say what an unbound number says. */
function suggestCells(
  written: string,
  language: string,
  { units }: Site,
  datasets: ReadonlyMap<string, Dataset>,
): string[] {
  const found: string[] = [];
  for (const dataset of datasets.values()) {
    for (const row of dataset.rows) {
      for (const field of numericFields(dataset)) {
        const cell = cellOf(dataset, row, field);
        if (!agree(written, cell, { language, units, dataset }).ok) continue;
        found.push(`[${written}](fact:${addressOf(cell)})`);
        if (found.length === mostSuggestions) return found;
      }
    }
  }
  return found;
}
