import type { SampleData } from '../contract/about.ts';

type Fields = SampleData['schema']['fields'];

/** A text in the languages of the samples. */
export function both(zh: string, en: string) {
  return { 'zh-CN': zh, en };
}

/** A field that names things: its values by key, with what readers call them. */
export function names(
  name: string,
  title: ReturnType<typeof both>,
  labels: Readonly<Record<string, ReturnType<typeof both>>>,
): Fields[number] {
  return { name, type: 'string', title, labels };
}

/** A field of figures. */
export function figures(
  name: string,
  title: ReturnType<typeof both>,
  unit?: string,
): Fields[number] {
  return { name, type: 'number', title, ...(unit && { unit }) };
}

/** A dataset that was made up to show a chart, and says so wherever it is named. */
export function madeUp(
  name: string,
  title: ReturnType<typeof both>,
  primaryKey: string | string[],
  fields: Fields,
  data: SampleData['data'],
): SampleData {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title,
    sources: [{ title: both('示例数据，纯属虚构', 'Sample data, made up') }],
    schema: { primaryKey, fields },
    data,
  };
}
