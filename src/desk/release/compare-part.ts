import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskWords } from '../../words/desk-contract/index.ts';
import { publishedPath } from '../contract/names.ts';

interface CompareProps {
  readonly words: DeskWords;
  /** The path below which the site stands, and the page below that. */
  readonly base: string;
  readonly page: string;
}

/** The page of a changed file as it was built last, beside what it is now; loaded when it is asked for. */
export function ComparePart({ words: { publish: says }, base, page }: CompareProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const origin = `http://localhost:${location.port}`;
  const sides = [
    [says.before, `${origin}${publishedPath}${page}`],
    [says.after, `${origin}${base}${page}`],
  ] as const;
  return h(
    'details',
    {
      class: 'compare',
      onToggle: ({ currentTarget }: Event) =>
        setOpen(currentTarget instanceof HTMLDetailsElement && currentTarget.open),
    },
    [
      h('summary', {}, says.compare),
      open
        ? h(
            'div',
            { class: 'replaced' },
            sides.map(([name, src]) =>
              h('figure', { key: name }, [
                h('figcaption', {}, name),
                h('iframe', { title: name, src }),
              ]),
            ),
          )
        : null,
    ],
  );
}
