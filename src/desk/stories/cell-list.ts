import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn } from '../frame/waiting.ts';
import type { CellCard } from '../looks/look-at-story.ts';
import type { findCells } from '../routes/find-cells.ts';

interface CellListProps extends Pick<ScreenProps, 'words' | 'call'> {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  /** What is looked for at first. */
  readonly first: string;
  readonly choose: (card: CellCard) => void;
}

/** Cells that words and values find, to choose one. */
export function CellList(props: CellListProps): JSX.Element {
  const { words, call, id, label, language, first, choose } = props;
  const says = words.text.picker;
  const [asked, setAsked] = useState(first);
  const found = useAnswer(
    () => call<typeof findCells>('find-cells', { words: asked, datasets: [], language }),
    [asked, call],
  );
  const { cells, more } = found.state === 'there' ? found.value : { cells: [], more: 0 };
  const list = cells.map((card) =>
    h('li', { key: card.address }, [
      h('button', { type: 'button', onClick: () => choose(card) }, [
        h('b', {}, card.says),
        h('span', {}, card.name),
        h('span', { class: 'quiet' }, `${card.measure} · ${card.title}`),
      ]),
    ]),
  );
  const isNone = found.state === 'there' && cells.length === 0;
  return h('div', {}, [
    h('label', { for: id }, label),
    h('input', {
      ...{ id, type: 'search', value: asked, autocomplete: 'off', autofocus: true },
      'aria-describedby': `${id}-hint`,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setAsked(currentTarget.value),
    }),
    h('p', { class: 'quiet', id: `${id}-hint` }, says.hint),
    h('ul', { role: 'list', class: 'cells' }, list),
    h(
      'p',
      { class: 'quiet', role: 'status' },
      found.state === 'failed'
        ? problemIn(words, found.problem)
        : more > 0
          ? says.more(more)
          : isNone
            ? says.none
            : '',
    ),
  ]);
}
