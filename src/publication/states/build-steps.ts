import { isPicture } from '../../charts/draw-figure.ts';
import type { Body, Chart, ChartState } from '../../model/publication.ts';
import type { BuildContext } from '../context/build-context.ts';
import { buildState } from './build-state.ts';

interface HasBody {
  readonly language: string;
  readonly body: Body;
}

/** The same stories, pages or editions with the steps in them checked, each a chart that can be drawn. */
export function withSteps<Text extends HasBody>(
  texts: readonly Text[],
  charts: readonly Chart[],
  buildContext: BuildContext,
): Text[] {
  return texts.map((text) =>
    text.body.some(({ kind }) => kind === 'step')
      ? { ...text, body: bodyWithSteps(text, charts, buildContext) }
      : text,
  );
}

function bodyWithSteps(
  { body, language }: HasBody,
  charts: readonly Chart[],
  buildContext: BuildContext,
): Body {
  const refused = new Set<string>();
  let before: ChartState | undefined;
  return body.map((part) => {
    if (part.kind !== 'step') return part;
    const { state } = part;
    const chart = charts.find(({ id }) => id === state.chart);
    if (!chart || refused.has(chart.id) || !hasMarks(chart, state, language, buildContext)) {
      refused.add(state.chart);
      return part;
    }
    if (before?.chart === state.chart && isSame(before, state)) tellSame(state, buildContext);
    before = state;
    return { ...part, drawn: buildState(state, chart, language, buildContext) };
  });
}

/** Words have no marks that could change; of the kind of a chart it is told once. */
function hasMarks(
  chart: Chart,
  { place, step }: ChartState,
  language: string,
  { site, datasets, geographies, mistakes }: BuildContext,
): boolean {
  const dataset = datasets.get(chart.made ?? chart.dataset);
  if (!dataset || step > 1) return dataset !== undefined;
  const from = { site, datasets: [...datasets.values()], geographies: [...geographies.values()] };
  if (isPicture(chart, dataset, from, language)) return true;
  mistakes.add('steps-form', place, { fault: 'no-marks', of: chart.type });
  return false;
}

function isSame(one: ChartState, other: ChartState): boolean {
  const written = ({ settings }: ChartState) =>
    settings.map(({ name, value }) => `${name}=${value.trim()}`).sort();
  return written(one).join('\n') === written(other).join('\n');
}

function tellSame({ place, step }: ChartState, { mistakes }: BuildContext): void {
  mistakes.add('step-state', place, { fault: 'as-before', name: 'state', of: String(step) });
}
