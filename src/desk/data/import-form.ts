import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DataWords } from '../../words/desk-contract/data.ts';
import { TypedInput } from '../form/typed-input.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn, Waiting } from '../frame/waiting.ts';
import type { ReadColumn, readTable, saveTable } from '../routes/read-table.ts';
import type { Table } from './pasted-table.ts';

interface ImportFormProps extends ScreenProps {
  readonly table: Table;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

type OptionName = keyof DataWords['optionNames'];
type Wishes = Readonly<Record<string, string>>;

const optionNames: readonly OptionName[] = [
  'key',
  'type',
  'columns',
  'head-row',
  'skip',
  'decimal',
  'delimiter',
  'encoding',
];

/** What a table is read as, column by column, with the options of the import to read it otherwise. */
export function ImportForm(props: ImportFormProps): JSX.Element {
  const { words, call, table, onSaved, onCancel, say } = props;
  const { data: says } = words;
  const [name, setName] = useState(nameOf(table.file));
  const [wishes, setWishes] = useState<Wishes>({});
  const request = requestOf(name, table, wishes);
  const asked = JSON.stringify(request);
  const answer = useAnswer(
    () => call<typeof readTable>('read-table', request, table.bytes),
    [call, asked],
  );
  const save = () =>
    call<typeof saveTable>('save-table', request, table.bytes).then(
      (saved) => onSaved(saved.name),
      (problem: unknown) => say(problemIn(words, problem)),
    );
  const put = (field: string, value: string) => setWishes({ ...wishes, [field]: value });
  const input = (field: string, label: string, hint?: string) =>
    h(TextInput, {
      id: `import-${field}`,
      label,
      hint,
      value: wishes[field] ?? '',
      put: (value) => put(field, value),
    });
  const canSave = answer.state === 'there' && answer.value.canSave;
  return h('section', { class: 'import' }, [
    h('h1', {}, says.bring),
    h('div', { class: 'row' }, [
      h(TextInput, {
        id: 'import-name',
        label: says.name,
        hint: says.nameHint,
        value: name,
        put: setName,
      }),
      input('title', says.tableTitle),
      input('source', says.source),
    ]),
    h('details', {}, [
      h('summary', {}, says.options),
      h('div', { class: 'row' }, [
        ...optionNames.map((option) => input(option, says.optionNames[option])),
        input('sheet', says.sheet),
        h('p', {}, [
          h('input', {
            id: 'import-long',
            type: 'checkbox',
            checked: wishes.long !== undefined && wishes.long !== '',
            onChange: ({ currentTarget }: Changed) =>
              put('long', currentTarget.checked ? 'yes' : ''),
          }),
          h('label', { for: 'import-long' }, says.optionNames.long),
        ]),
      ]),
    ]),
    answer.state === 'there'
      ? h(Reading, { says, ...answer.value })
      : h(Waiting, { words, answer }),
    h('p', { class: 'bar' }, [
      h('button', { type: 'button', onClick: onCancel }, says.cancel),
      h('button', { type: 'button', class: 'main', disabled: !canSave, onClick: save }, says.save),
    ]),
  ]);
}

interface Changed {
  readonly currentTarget: HTMLInputElement;
}

interface ReadingProps {
  readonly says: DataWords;
  readonly columns: readonly ReadColumn[];
  readonly rows: number;
  readonly decided: readonly string[];
  readonly problems: readonly { readonly problem: string; readonly hint: string }[];
}

function Reading({ says, columns, rows, decided, problems }: ReadingProps): JSX.Element {
  const { columnHeads } = says;
  return h('div', {}, [
    problems.length === 0
      ? null
      : h('section', { 'aria-labelledby': 'import-problems' }, [
          h('h2', { id: 'import-problems' }, says.problems),
          h(
            'ul',
            { class: 'problems' },
            problems.map(({ problem, hint }, index) =>
              h('li', { key: index }, [h('span', { class: 'problem' }, problem), ' ', hint]),
            ),
          ),
        ]),
    columns.length === 0
      ? null
      : h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': says.bring }, [
          h('p', { class: 'quiet' }, says.rows(rows, columns.length)),
          h('table', {}, [
            h('thead', {}, [
              h(
                'tr',
                {},
                Object.values(columnHeads).map((head) =>
                  h('th', { scope: 'col', key: head }, head),
                ),
              ),
            ]),
            h(
              'tbody',
              {},
              columns.map((column) => h(ColumnRow, { says, column, key: column.name })),
            ),
          ]),
        ]),
    decided.length === 0
      ? null
      : h('section', { 'aria-labelledby': 'import-decided' }, [
          h('h2', { id: 'import-decided' }, says.decided),
          h(
            'ul',
            {},
            decided.map((each, index) => h('li', { key: index }, each)),
          ),
        ]),
  ]);
}

function ColumnRow({ says, column }: { readonly says: DataWords; readonly column: ReadColumn }) {
  const { head, name, title, type, unit, decimals, isKey, values, empty } = column;
  const types: Readonly<Record<string, string>> = says.types;
  const cells = [
    title === name ? name : `${title} (${name})`,
    Object.hasOwn(types, type) ? types[type] : type,
    unit,
    decimals,
    isKey ? says.isKey : '',
    empty === 0 ? '' : String(empty),
    values.join(' · '),
  ];
  return h('tr', {}, [
    h('th', { scope: 'row' }, head),
    ...cells.map((cell, index) => h('td', { key: index }, cell)),
  ]);
}

interface TextInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly put: (value: string) => void;
}

function TextInput({ id, label, hint, value, put }: TextInputProps): JSX.Element {
  return h('p', {}, [
    h('label', { for: id }, label),
    h(TypedInput, {
      ...{ id, value, put },
      'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    }),
    hint === undefined ? null : h('small', { id: `${id}-hint`, class: 'quiet' }, hint),
  ]);
}

/** What is asked of the server: options that say nothing are left out. */
function requestOf(name: string, { file }: Table, wishes: Wishes) {
  const said = Object.entries(wishes).filter(([, value]) => value.trim() !== '');
  const own = ['title', 'source', 'sheet'];
  const options = said
    .filter(([field]) => !own.includes(field))
    .map(([field, value]) => [field, field === 'long' ? '' : value]);
  return {
    name,
    file,
    ...Object.fromEntries(said.filter(([field]) => own.includes(field))),
    options: Object.fromEntries(options) as Record<string, string>,
  };
}

/** A name for a dataset, from that of its file. */
function nameOf(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name || 'table';
}
