import { h, type JSX } from 'preact';
import type { FieldName } from '../../words/desk-contract/text.ts';
import type { ScreenProps } from '../frame/screen.ts';
import type { FormField } from '../looks/form-fields.ts';
import { localMoment, zonedMoment } from './moments.ts';
import { TypedInput } from './typed-input.ts';

/** A step of the way to a value: the name of a field, or the number of an item. */
export type Step = string | number;

/** What a form's fields are drawn with. */
export interface FieldsProps extends Pick<ScreenProps, 'words'> {
  readonly fields: readonly FormField[];
  readonly value: unknown;
  readonly path: readonly Step[];
  /** What can be chosen for fields whose values are names of other things. */
  readonly choices: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;
  readonly put: (path: readonly Step[], value: unknown) => void;
}

/** The fields of a form, as the schema has them. */
export function Fields({ fields, ...rest }: FieldsProps): JSX.Element {
  return h(
    'div',
    { class: 'fields' },
    fields.map((field) => h(Field, { ...rest, field, key: field.name })),
  );
}

interface FieldProps extends Omit<FieldsProps, 'fields'> {
  readonly field: FormField;
}

function Field(props: FieldProps): JSX.Element {
  const { field, value, path, words, put } = props;
  const own = [...path, field.name];
  const label = words.text.fields[field.name as FieldName] ?? field.name;
  const held = valueIn(value, field.name);
  const id = `field-${own.join('-')}`;
  const set = (given: unknown) => put(own, given === '' ? undefined : given);
  if (field.kind === 'list') return h(List, { ...props, label, held, own });
  if (field.kind === 'group')
    return h('fieldset', {}, [
      h('legend', {}, label),
      h(Fields, { ...props, fields: field.fields ?? [], value: held, path: own }),
    ]);
  const chosen = choicesOf(props);
  if (chosen)
    return h('p', {}, [
      h('label', { for: id }, label),
      h(
        'select',
        {
          id,
          onChange: ({ currentTarget }: Changed<HTMLSelectElement>) => set(currentTarget.value),
        },
        [
          ...(field.required || field.kind === 'choice' ? [] : [h('option', { value: '' }, '—')]),
          ...chosen.map(([name, said]) =>
            h('option', { key: name, value: name, selected: name === textOf(held) }, said),
          ),
        ],
      ),
    ]);
  return h('p', {}, [
    h('label', { for: id }, label),
    h(TypedInput, { id, ...inputOf(field, held, set) }),
  ]);
}

interface Changed<Element> {
  readonly currentTarget: Element;
}

function choicesOf({ field, choices, words }: FieldProps) {
  const own = choices[field.name];
  if (own) return own;
  if (field.kind !== 'choice') return undefined;
  const said: Readonly<Record<string, string>> = words.text.choices;
  return (field.options ?? []).map((option) => [option, said[option] ?? option] as const);
}

const types: Readonly<Record<string, string>> = {
  date: 'date',
  updated: 'date',
  publishAt: 'datetime-local',
  url: 'url',
};

/** How a field is typed: a day or a moment by the browser's own means, all else as text. */
function inputOf({ name, kind }: FormField, held: unknown, set: (value: unknown) => void) {
  const type = types[name] ?? (kind === 'number' ? 'number' : 'text');
  const written = textOf(held);
  const isMoment = type === 'datetime-local';
  const isOdd =
    (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(written)) ||
    (isMoment && written !== '' && Number.isNaN(Date.parse(written)));
  return {
    type: isOdd && written !== '' ? 'text' : type,
    value: isMoment && !isOdd ? localMoment(written) : written,
    put: (value: string) => {
      if (isMoment) set(value === '' ? '' : zonedMoment(value));
      else set(kind === 'number' && value !== '' ? Number(value) : value);
    },
  };
}

interface ListProps extends FieldProps {
  readonly label: string;
  readonly held: unknown;
  readonly own: readonly Step[];
}

function List(props: ListProps): JSX.Element {
  const { field, words, label, held, own, put } = props;
  const items: readonly unknown[] = Array.isArray(held) ? held : [];
  const { add, remove } = words.text;
  const set = (changed: readonly unknown[]) => put(own, changed.length > 0 ? changed : undefined);
  const first = field.fields?.find(({ required }) => required)?.name ?? field.fields?.[0]?.name;
  const blank = field.fields ? { [first ?? 'name']: '' } : '';
  return h('fieldset', { id: `field-${own.join('-')}`, tabIndex: -1 }, [
    h('legend', {}, label),
    ...items.map((item, index) =>
      h('div', { class: 'item', key: index }, [
        h(Item, { ...props, item, index }),
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            'aria-label': remove(label, index + 1),
            onClick: () => set(items.toSpliced(index, 1)),
          },
          '×',
        ),
      ]),
    ),
    h(
      'button',
      { type: 'button', class: 'plain', onClick: () => set([...items, blank]) },
      add(label),
    ),
  ]);
}

/** An item of a list: a group of fields, or a text alone. What is written in short is shown in its first field. */
function Item({
  item,
  index,
  ...props
}: ListProps & { item: unknown; index: number }): JSX.Element {
  const { field, own, put, label } = props;
  const path = [...own, index];
  if (!field.fields) {
    const take = (value: string) => put(path, value);
    return h(TypedInput, { 'aria-label': label, value: textOf(item), put: take });
  }
  const first = field.fields[0]?.name ?? '';
  const isShort = typeof item === 'string' || typeof item === 'number';
  const value = isShort ? { [first]: item } : item;
  const set = (where: readonly Step[], given: unknown) => {
    const name = where.at(-1) ?? '';
    if (isShort && name !== first) put(path, { [first]: item, [name]: given });
    else if (isShort) put(path, given ?? '');
    else put(where, given);
  };
  return h(Fields, { ...props, fields: field.fields, value, path, put: set });
}

/** What a value holds under a name; nothing where it holds no fields. */
export function valueIn(value: unknown, name: Step): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<Step, unknown>>)[name];
}

/** A value as it stands in an input. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
