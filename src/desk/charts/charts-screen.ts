import { h, type JSX } from 'preact';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { ChartEntry, listCharts } from '../routes/charts.ts';
import { ChartScreen } from './chart-screen.ts';
import { NewChart } from './new-chart.ts';

/** The charts with a place for a new one, and one chart where the address names it. */
export function ChartsScreen(props: ScreenProps): JSX.Element {
  const [id] = props.at;
  return id === undefined ? h(AllCharts, props) : h(ChartScreen, { ...props, id, key: id });
}

function AllCharts(props: ScreenProps): JSX.Element {
  const { words, call } = props;
  const { charts: says } = words;
  const answer = useAnswer(() => call<typeof listCharts>('list-charts', {}), [call]);
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  const { charts, datasets } = answer.value;
  const heads = Object.entries(says.heads).map(([name, head]) =>
    h('th', { scope: 'col', key: name }, head),
  );
  return h('section', { class: 'charts' }, [
    h('h1', {}, says.title),
    h(NewChart, { ...props, datasets }),
    charts.length === 0
      ? h('p', { class: 'quiet' }, says.none)
      : h('table', {}, [
          h('thead', {}, h('tr', {}, heads)),
          h(
            'tbody',
            {},
            charts.map((chart) => h(ChartRow, { words, chart, key: chart.id })),
          ),
        ]),
  ]);
}

interface RowProps extends Pick<ScreenProps, 'words'> {
  readonly chart: ChartEntry;
}

function ChartRow({ words: { charts: says }, chart }: RowProps): JSX.Element {
  const { id, title, type, dataset, stories, errors } = chart;
  return h('tr', {}, [
    h('th', { scope: 'row' }, h('a', { href: writeAddress('charts', id) }, title)),
    h('td', {}, type),
    h('td', {}, dataset === '' ? '' : h('a', { href: writeAddress('data', dataset) }, dataset)),
    h('td', {}, stories.join(', ')),
    h(
      'td',
      { class: errors > 0 ? 'problem' : 'quiet' },
      errors > 0 ? says.errors(errors) : says.clean,
    ),
  ]);
}
