import { coverBlock } from '../../facts/coverage.ts';
import { matchingCells } from '../../facts/suggest-cells.ts';
import type { Place } from '../../mistakes/mistake.ts';
import { addressOf, findRow } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { type Cell, type Dataset, findField } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import type { Site, Story } from '../../model/publication.ts';
import type { BuiltPublication } from '../../publication/build-publication.ts';
import type { ReaderText } from '../../publication/cache/reader-text.ts';
import { UnitWords } from '../../reading/units/unit-words.ts';

/** A cell that a number may come from. */
export interface Candidate {
  /** `dataset/key/field`, as a link to it has it. */
  readonly address: string;
  /** What the cell is called, in the language of the text. */
  readonly label: string;
  /** What the cell says, as the site writes it. */
  readonly says: string;
}

/** A number that is bound to nothing, and the cells that say the same. */
export interface Proposal {
  readonly place: Place;
  readonly written: string;
  /** The words around it, some forty letters on each side. */
  readonly before: string;
  readonly after: string;
  readonly candidates: readonly Candidate[];
  /** Whether there is one cell, and the text names it, or writes a figure that none would meet by chance: it may be taken unasked. */
  readonly isSingle: boolean;
}

/** What proposals are made of. */
type Built = Pick<BuiltPublication, 'readable' | 'texts'>;

const around = 40;

/**
 * The numbers of a story’s file that no cell answers for and some cell says, in the order of the text. The cells are
 * those of the datasets that the story or its charts use; of all datasets, where it uses none yet.
 */
export function proposals(file: string, { readable, texts }: Built): Proposal[] {
  const { site } = readable;
  const story = readable.stories.find((each) => each.file === file);
  if (!site || !story) return [];
  const datasets = datasetsOf(story, readable.datasets);
  return texts
    .filter((text) => text.file === file && text.role !== 'source')
    .flatMap((text) => proposalsIn(text, story, datasets, site))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function datasetsOf({ datasets: used }: Story, all: readonly Dataset[]): readonly Dataset[] {
  const inFiles = all.filter(({ made }) => !made);
  const own = inFiles.filter(({ name }) => used.includes(name));
  return own.length > 0 ? own : inFiles;
}

function proposalsIn(
  { blocks, language }: ReaderText,
  { sources }: Story,
  datasets: readonly Dataset[],
  site: Site,
): Proposal[] {
  const words = new UnitWords(site.units);
  const search = { names: site.names, words, language, quotes: sources.length > 0 };
  return blocks
    .flatMap((runs) => coverBlock(runs, search).unbound)
    .flatMap((unbound) => {
      const found = matchingCells(unbound, datasets, { language, units: site.units });
      const [first] = found;
      if (!first) return [];
      return [
        {
          place: unbound.place,
          written: unbound.written,
          before: shown(unbound.before).slice(-around),
          after: shown(unbound.after).slice(0, around),
          candidates: found.map(({ cell }) => candidateOf(cell, datasets, site, language)),
          isSingle: found.length === 1 && (first.isNamed || isDistinct(unbound.written)),
        },
      ];
    });
}

/** How many digits a figure has, zeros at its ends aside, that no other is likely to have by chance. */
const distinctDigits = 3;

/** Whether a figure is written so exactly that a cell which says the same is the one that is meant: 24.437 billion. */
function isDistinct(written: string): boolean {
  const digits = written
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length >= distinctDigits;
}

/** Numbers that are bound already are left out of the text that is searched. */
function shown(text: string): string {
  return text.replaceAll('\uFFFC', '…');
}

function candidateOf(
  cell: Cell,
  datasets: readonly Dataset[],
  site: Site,
  language: string,
): Candidate {
  const dataset = datasets.find(({ name }) => name === cell.dataset);
  const row = findRow(dataset, cell.key);
  const field = findField(dataset, cell.field);
  return {
    address: addressOf(cell),
    label: dataset && row ? cellName(dataset, row, field, language) : cell.key,
    says: formatCell(cell, dataset, figureStyle(site, language)) ?? '',
  };
}
