import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { listDatasets } from '../routes/datasets.ts';
import { DatasetScreen } from './dataset-screen.ts';
import { ImportForm } from './import-form.ts';
import { PastePlace } from './paste-place.ts';
import type { Table } from './pasted-table.ts';

/** The datasets, a place for a new table, and one dataset in its grid where the address names it. */
export function DataScreen(props: ScreenProps): JSX.Element {
  const [name] = props.at;
  return name === undefined ? h(AllData, props) : h(DatasetScreen, { ...props, name, key: name });
}

function AllData(props: ScreenProps): JSX.Element {
  const { words, call, go, say } = props;
  const { data: says } = words;
  const [table, setTable] = useState<Table>();
  const answer = useAnswer(() => call<typeof listDatasets>('list-datasets', {}), [call]);
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  const onSaved = (name: string) => {
    say(says.saved(name));
    go('data', name);
  };
  if (table)
    return h(ImportForm, { ...props, table, onSaved, onCancel: () => setTable(undefined) });
  return h('section', { class: 'data' }, [
    h('h1', {}, says.title),
    h(PastePlace, { words, take: setTable }),
    answer.value.length === 0
      ? h('p', { class: 'quiet' }, says.none)
      : h(
          'ul',
          { class: 'datasets' },
          answer.value.map(({ name, title, rows, fields }) =>
            h('li', { key: name }, [
              h('a', { href: writeAddress('data', name) }, title),
              ' ',
              h('span', { class: 'quiet' }, says.rows(rows, fields)),
            ]),
          ),
        ),
  ]);
}
