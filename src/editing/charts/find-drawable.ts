import { type Proposal, proposeCharts } from '../../charts/propose-charts.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import type { Site } from '../../model/publication.ts';
import type { SiteFolder } from '../../source/read.ts';
import type { EditorLanguage } from '../../words/languages.ts';
import { publish, withFile } from '../site/try-file.ts';
import { type Drawable, startingChart } from './starting-chart.ts';

/** The site that a chart is begun in. */
export interface DrawingBoard {
  readonly folder: SiteFolder;
  readonly datasets: readonly Dataset[];
  readonly site: Site;
  readonly language: EditorLanguage;
}

/**
 * The dataset that is called as the chart is, else the first that has figures, with the charts that suit it and that the
 * check takes; `undefined` where no dataset has any.
 */
export function findDrawable(board: DrawingBoard, id: string): Drawable | undefined {
  const all = inFiles(board.datasets);
  const named = all.filter(({ name }) => name === id);
  for (const dataset of [...named, ...all.filter(({ name }) => name !== id)]) {
    const [chosen, ...others] = proposalsFor(dataset, board);
    // A table alone suits data without figures, too: an editor may ask for it, but it is not guessed.
    if (chosen && (others.length > 0 || dataset.name === id)) return { dataset, chosen, others };
  }
  return undefined;
}

/** The charts that suit a dataset, without those that the check would refuse. */
export function proposalsFor(dataset: Dataset, board: DrawingBoard): Proposal[] {
  return proposeCharts(dataset).filter((chosen) => passes(dataset, chosen, board));
}

/** Whether a chart passes the check. */
function passes(dataset: Dataset, chosen: Proposal, board: DrawingBoard): boolean {
  const { mistakes } = tryProposal(dataset, chosen, board);
  return !mistakes.list.some(({ severity, place }) => severity === 'error' && place.file === path);
}

/** The id that a proposed chart has while it is tried. */
export const proposedId = 'proposed-chart';
const path = `content/charts/${proposedId}.yaml`;

/** A site of its data and a proposed chart alone: stories have no say in it. */
export function tryProposal(
  dataset: Dataset,
  chosen: Proposal,
  { folder, site, language }: DrawingBoard,
) {
  const files = folder.files.filter(
    (file) => file.path.startsWith('data/') || file.path === 'content/site.yaml',
  );
  const text = startingChart({ dataset, chosen, others: [] }, site.languages, language);
  return publish(withFile({ ...folder, files }, path, text));
}
