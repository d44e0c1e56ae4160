import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { widths } from '../../charts/contract/widths.ts';

/** The part of a figure that an embed holds. */
export interface EmbedForm {
  /** The widths for which it has a drawing, the smallest of all first; one shows until the next fits. */
  readonly widths: readonly number[];
  /** Whether its islands come along in the page, or when a reader first touches it. */
  readonly islands: 'along' | 'later';
  /** The most rows of its table, and of a drawing in words; all where absent. */
  readonly rows?: number | undefined;
}

/** Some of the widths: text grows by less than a half before the next shows. */
const most = [280, 316, 343, 372, 412, 570, 800];
const some = [280, 372, 570];
const few = [280, 480];
const rowCounts = [200, 100, 50];
const fewestRows = 20;

/** The forms in which a figure can leave. */
interface EmbedForms {
  /** All but the lightest, the richest first. */
  readonly richer: readonly EmbedForm[];
  readonly lightest: EmbedForm;
}

const drawn: EmbedForms = {
  richer: [
    { widths, islands: 'along' },
    { widths: most, islands: 'along' },
    { widths: some, islands: 'along' },
    { widths: most, islands: 'later' },
    { widths: some, islands: 'later' },
    { widths: few, islands: 'later' },
    ...rowCounts.map((rows) => ({ widths: few, islands: 'later', rows }) as const),
  ],
  lightest: { widths: few, islands: 'later', rows: fewestRows },
};

/** The same of what is in words, for every width at once. */
const worded: EmbedForms = {
  richer: [undefined, ...rowCounts].map((rows) => ({ widths, islands: 'along', rows })),
  lightest: { widths, islands: 'along', rows: fewestRows },
};

/** The forms for a figure, by how it is drawn. */
export function embedForms({ drawing }: Pick<ChartFigure, 'drawing'>): EmbedForms {
  return drawing.kind === 'svg' ? drawn : worded;
}

/**
 * A figure with no more than a form holds of it. Islands that come later have no controls: room for them would be
 * empty until they are there.
 */
export function inForm(figure: ChartFigure, form: EmbedForm): ChartFigure {
  const { drawing, table, controls } = figure;
  return {
    ...figure,
    drawing:
      drawing.kind === 'html'
        ? drawing
        : {
            ...drawing,
            drawings: drawing.drawings.filter(({ width }) => form.widths.includes(width)),
          },
    table: { ...table, rows: table.rows.slice(0, form.rows) },
    controls: form.islands === 'later' ? 0 : controls,
  };
}
