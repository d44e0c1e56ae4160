import { h, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AnswerOf } from '../contract/route.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn, Waiting } from '../frame/waiting.ts';
import type { openDataset, saveCells } from '../routes/datasets.ts';
import { CellChanges } from './cell-changes.ts';
import { CellGrid } from './cell-grid.ts';

interface DatasetProps extends ScreenProps {
  readonly name: string;
}

/** One dataset in its grid. */
export function DatasetScreen(props: DatasetProps): JSX.Element {
  const { words, call, name } = props;
  const [version, setVersion] = useState(0);
  const answer = useAnswer(
    () => call<typeof openDataset>('open-dataset', { name }),
    [call, name, version],
  );
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  return h(Cells, {
    ...props,
    opened: answer.value,
    reopen: () => setVersion(version + 1),
    key: answer.value.digest,
  });
}

interface CellsProps extends DatasetProps {
  readonly opened: AnswerOf<typeof openDataset>;
  readonly reopen: () => void;
}

function Cells({ words, call, say, name, opened, reopen }: CellsProps): JSX.Element {
  const { data: says } = words;
  const changes = useMemo(() => new CellChanges(opened.rows), [opened]);
  const [, setCount] = useState(0);
  const [asked, setAsked] = useState<readonly string[]>();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<
    readonly { problem: string; hint: string; place: string }[]
  >([]);
  const all = changes.all();
  const heard = () => setCount((count) => count + 1);
  const save = async () => {
    const cells = all.flatMap(
      ({ row, column, to }): [number, string, string | number | boolean | null][] => {
        const field = opened.fields[column];
        return field && (typeof to !== 'object' || to === null) ? [[row, field.name, to]] : [];
      },
    );
    const { base, digest } = opened;
    const saved = await call<typeof saveCells>('save-cells', { name, base, digest, cells, reason });
    if (saved.kind === 'reason') setAsked(saved.cells);
    else if (saved.kind === 'conflict') say(says.conflict(saved.places));
    else {
      say(saved.revisions > 0 ? says.revised(saved.revisions) : says.saved(name));
      setProblems(saved.problems);
      if (saved.problems.length === 0) reopen();
    }
  };
  const fail = (problem: unknown) => say(problemIn(words, problem));
  return h('section', { class: 'dataset' }, [
    h('h1', {}, opened.title),
    h('p', { class: 'quiet', id: 'grid-hint' }, says.gridHint),
    h(CellGrid, { says, fields: opened.fields, rows: opened.rows.length, changes, heard, say }),
    asked
      ? h('p', { class: 'reason' }, [
          h('label', { for: 'reason' }, says.reason),
          h('input', {
            id: 'reason',
            value: reason,
            'aria-describedby': 'reason-hint',
            onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
              setReason(currentTarget.value),
          }),
          h('small', { id: 'reason-hint', class: 'quiet' }, says.reasonHint(asked)),
        ])
      : null,
    problems.length === 0
      ? null
      : h(
          'ul',
          { class: 'problems' },
          problems.map(({ place, problem, hint }, index) =>
            h('li', { key: index }, [
              h('code', {}, place),
              ' ',
              h('span', { class: 'problem' }, problem),
              ' ',
              hint,
            ]),
          ),
        ),
    h('p', { class: 'bar' }, [
      h('span', { class: 'state' }, says.changed(all.length)),
      h(
        'button',
        {
          type: 'button',
          class: 'main',
          disabled: all.length === 0,
          onClick: () => save().catch(fail),
        },
        says.save,
      ),
    ]),
  ]);
}
