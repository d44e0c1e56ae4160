import { h, type JSX } from 'preact';
import { lookUp } from '../../schema/look-up.ts';
import type { ScreenProps } from '../frame/screen.ts';
import type { ChartValues } from '../looks/chart-values.ts';

interface FormProps extends Pick<ScreenProps, 'words' | 'language'> {
  readonly languages: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly values: ChartValues;
  readonly change: (values: ChartValues) => void;
}

/** Beyond so many rows, a list of them is no form. */
const mostRows = 60;

/** The texts of a chart in each language, and the rows that are lit up. */
export function ChartForm({
  words,
  language,
  languages,
  rows,
  values,
  change,
}: FormProps): JSX.Element {
  const { charts: says } = words;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const fields = (Object.keys(says.fields) as (keyof typeof says.fields)[]).flatMap((field) => {
    const { [field]: texts } = values;
    return languages.map((tag) => {
      const id = `chart-${field}-${tag}`;
      const name = says.fields[field];
      return h('p', { class: 'field', key: id }, [
        h(
          'label',
          { for: id },
          languages.length === 1 ? name : says.fieldIn(name, names.of(tag) ?? tag),
        ),
        h('input', {
          id,
          lang: tag,
          value: lookUp(texts, tag) ?? '',
          autocomplete: 'off',
          onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
            change({ ...values, [field]: { ...texts, [tag]: currentTarget.value } }),
        }),
      ]);
    });
  });
  const { highlight } = values;
  const light = (key: string, isLit: boolean) =>
    change({
      ...values,
      highlight: isLit ? [...highlight, key] : highlight.filter((each) => each !== key),
    });
  return h('form', { class: 'chart-form', onSubmit: (event: Event) => event.preventDefault() }, [
    ...fields,
    rows.length === 0 || rows.length > mostRows
      ? null
      : h('fieldset', {}, [
          h('legend', {}, says.highlight),
          h('p', { class: 'quiet' }, says.highlightHint),
          ...rows.map(({ key, label }) =>
            h('label', { class: 'check', key }, [
              h('input', {
                type: 'checkbox',
                checked: highlight.includes(key),
                onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
                  light(key, currentTarget.checked),
              }),
              ' ',
              label,
            ]),
          ),
        ]),
  ]);
}
