import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn, Waiting } from '../frame/waiting.ts';
import type { beginChart, ChartChoice, chartChoices } from '../routes/charts.ts';

interface NewChartProps extends ScreenProps {
  readonly datasets: readonly { readonly name: string; readonly title: string }[];
}

/** Begins a chart: the data, the title, then one of the types that suit, each drawn from the data. */
export function NewChart(props: NewChartProps): JSX.Element {
  const { words, datasets } = props;
  const { charts: says } = words;
  const [dataset, setDataset] = useState('');
  const [title, setTitle] = useState('');
  if (datasets.length === 0) return h('p', { class: 'quiet' }, says.noData);
  return h('section', { class: 'new-chart', 'aria-labelledby': 'new-chart' }, [
    h('h2', { id: 'new-chart' }, says.newChart),
    h('p', { class: 'field' }, [
      h('label', { for: 'chart-data' }, says.choose),
      h(
        'select',
        {
          id: 'chart-data',
          onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
            setDataset(currentTarget.value),
        },
        [
          h('option', { value: '' }, says.chooseHint),
          ...datasets.map((each) => h('option', { value: each.name, key: each.name }, each.title)),
        ],
      ),
    ]),
    dataset === ''
      ? null
      : h('p', { class: 'field' }, [
          h('label', { for: 'chart-title' }, says.finding),
          h('input', {
            id: 'chart-title',
            value: title,
            autocomplete: 'off',
            'aria-describedby': 'chart-title-hint',
            onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
              setTitle(currentTarget.value),
          }),
          h('small', { id: 'chart-title-hint', class: 'quiet' }, says.findingHint),
        ]),
    dataset === '' ? null : h(Choices, { ...props, dataset, title, key: dataset }),
  ]);
}

interface ChoicesProps extends ScreenProps {
  readonly dataset: string;
  readonly title: string;
}

/** The types that suit a dataset, as pictures to be chosen from. */
function Choices({ words, call, go, say, dataset, title }: ChoicesProps): JSX.Element {
  const { charts: says } = words;
  const answer = useAnswer(
    () => call<typeof chartChoices>('chart-choices', { dataset }),
    [call, dataset],
  );
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  if (answer.value.length === 0) return h('p', { class: 'quiet' }, says.noneSuits);
  const begin = async ({ type }: ChartChoice) => {
    try {
      const { id } = await call<typeof beginChart>('begin-chart', { dataset, type, title });
      go('charts', id);
    } catch (problem) {
      say(problemIn(words, problem));
    }
  };
  return h('div', {}, [
    h('h3', {}, says.suited),
    h(
      'ul',
      { class: 'choices' },
      answer.value.map((choice) =>
        h('li', { key: choice.type }, [
          choice.picture === ''
            ? null
            : h('img', {
                src: `data:image/svg+xml,${encodeURIComponent(choice.picture)}`,
                alt: '',
                width: 320,
              }),
          h('p', {}, [h('b', {}, choice.name), ' ', choice.reason]),
          h(
            'button',
            {
              type: 'button',
              class: 'main',
              disabled: title.trim() === '',
              onClick: () => begin(choice),
            },
            says.begin(choice.name),
          ),
        ]),
      ),
    ),
  ]);
}
