import { h, type JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { pastedTable, type Table } from './pasted-table.ts';

interface PastePlaceProps extends Pick<ScreenProps, 'words'> {
  readonly take: (table: Table) => void;
}

/** Where a table is pasted, dropped or chosen. */
export function PastePlace({ words: { data: says }, take }: PastePlaceProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const takeFrom = (event: Event, from: DataTransfer | null) => {
    event.preventDefault();
    const table = from ? pastedTable(from) : undefined;
    if (table) take(table);
  };
  return h('section', { class: 'bring', 'aria-labelledby': 'bring' }, [
    h('h2', { id: 'bring' }, says.bring),
    h('textarea', {
      'aria-label': says.bringHint,
      placeholder: says.bringHint,
      rows: 3,
      onPaste: (event: ClipboardEvent) => takeFrom(event, event.clipboardData),
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => takeFrom(event, event.dataTransfer),
    }),
    h('p', {}, [
      h('button', { type: 'button', onClick: () => chooser.current?.click() }, says.choose),
      h('input', {
        ref: chooser,
        type: 'file',
        hidden: true,
        'aria-label': says.choose,
        onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
          const file = currentTarget.files?.[0];
          if (file) take({ file: file.name, bytes: file });
        },
      }),
    ]),
  ]);
}
