import { figureRows } from '../marks/figure-rows.ts';
import { keyOf, marksIn } from '../marks/marks.ts';
import { readMarksData } from '../marks/marks-data.ts';
import { rowVoice } from '../marks/row-sentences.ts';
import type { Tone } from './score.ts';

/** A series of a chart, to be heard. */
export interface Heard {
  /** Empty where it is the only one. */
  readonly label: string;
  readonly tones: readonly Tone[];
  /** Shows which of its marks sounds; gives back what takes that away. */
  readonly light: (place: number) => () => void;
}

/** The data that a chart hands to one of its islands, not yet checked. */
export function saidTo(figure: Element, island: string): unknown {
  const text = figure.querySelector(`script[data-for="${island}"]`)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** The sounds of a chart's marks, in the order in which they are drawn. */
export function heardOfMarks(figure: Element): Heard[] {
  const svg = [...figure.querySelectorAll('svg')].find(
    (each) => marksIn(each).length > 0 && each.getBoundingClientRect().width > 0,
  );
  if (!svg) return [];
  const data = readMarksData(saidTo(figure, 'answers'));
  const voice = data && rowVoice(data, figureRows(figure, data));
  const cellOf = cellsIn(figure);
  const found = new Map<string, SVGGElement[]>();
  for (const mark of marksIn(svg)) {
    const field = mark.dataset.field ?? '';
    const promised = mark.classList.contains('promised');
    const label = voice?.series({ key: keyOf(mark), field, promised }).trim() ?? '';
    found.set(label, [...(found.get(label) ?? []), mark]);
  }
  return [...found].map(([label, marks]) => ({
    label: found.size > 1 ? label : '',
    tones: marks.map((mark) => toneOf(mark, cellOf(mark))),
    light: (place) => {
      marks[place]?.classList.add('pointed');
      return () => marks[place]?.classList.remove('pointed');
    },
  }));
}

function toneOf(mark: SVGGElement, cell: HTMLElement | undefined): Tone {
  const { sheet, bound = sheet } = cell?.dataset ?? {};
  const isMore = mark.querySelector('.hatch') !== null;
  const state = mark.classList.contains('promised') ? 'promised' : isMore ? 'more' : 'done';
  return { value: bound === undefined ? null : Number(bound), state };
}

/** Finds the cell of a mark in the figure's table. */
function cellsIn(figure: Element): (mark: SVGGElement) => HTMLElement | undefined {
  const table = figure.querySelector<HTMLTableElement>('table.data');
  const rows = new Map([...(table?.rows ?? [])].map((row) => [row.dataset.key, row]));
  const heads = [...(table?.rows[0]?.cells ?? [])];
  return (mark) => {
    const column = heads.findIndex(({ dataset }) => dataset.field === mark.dataset.field);
    return rows.get(keyOf(mark))?.cells[column];
  };
}
