import { stringify } from 'yaml';
import { chartTypes } from '../../charts/registry.ts';
import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';
import { type Dataset, type Field, inFiles, numericFields } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import {
  type StartingTexts,
  startingComments,
  startingTexts,
} from '../../words/editors/starting-files.ts';

/** What a new chart draws: a field of figures that share a unit, by the field that names the rows. */
export interface Drawable {
  readonly dataset: Dataset;
  readonly x: Field;
  readonly y: Field | undefined;
  /** The keys of the rows that share a unit; all where absent. */
  readonly rows: readonly string[] | undefined;
}

/** What bars can be drawn from: the dataset that is called as the chart is, else the first with figures. */
export function findDrawable(datasets: readonly Dataset[], id: string): Drawable | undefined {
  const all = inFiles(datasets);
  const named = all.filter(({ name }) => name === id);
  for (const dataset of [...named, ...all]) {
    const drawable = drawableOf(dataset);
    if (drawable) return drawable;
  }
  return undefined;
}

function drawableOf(dataset: Dataset): Drawable | undefined {
  const [x] = numericFields(dataset);
  const filled = dataset.rows.filter((row) => x && typeof lookUp(row.values, x.name) === 'number');
  const [first] = filled;
  if (!x || !first) return undefined;
  const alike = filled.filter((row) => row.unit === first.unit);
  const rows = alike.length < dataset.rows.length ? alike.map(({ key }) => key) : undefined;
  const y = dataset.fields.find(({ name }) => name === dataset.primaryKey[0]);
  return { dataset, x, y, rows };
}

/** A new chart: bars of a dataset that is there, each field explained to its editor. */
export function startingChart(
  { dataset, x, y, rows }: Drawable,
  languages: readonly string[],
  editor: EditorLanguage,
): string {
  const said = startingComments[editor].chart;
  const text = (choose: (texts: StartingTexts) => string) => {
    const entries = languages.map((language) => [language, choose(startingTexts(language))]);
    return languages.length === 1 ? entries[0]?.[1] : Object.fromEntries(entries);
  };
  const line = (fields: Record<string, unknown>) => stringify(fields, { lineWidth: 0 }).trimEnd();
  const fields = dataset.fields.map(({ name }) => name).join(', ');
  const keys = dataset.rows.map(({ key }) => key);
  return `# ${said.head}

# ${said.title}
${line({ title: text((texts) => texts.chartTitle) })}

# ${said.subtitle}
${line({ subtitle: text((texts) => texts.subtitle) })}

# ${said.type} ${Object.keys(chartTypes).join(', ')}
type: bar

# ${said.data}
${line({ data: dataset.name })}

# ${said.channels} ${fields}
${line({ x: x.name })}
${y ? line({ y: y.name }) : '# y: …'}
${line({ sort: `-${x.name}` })}

# ${said.rows} ${shorten(keys).join(' | ').replaceAll('\n', ' ')}
${rows ? line({ rows }) : '# rows: […]'}

# ${said.highlight}
# highlight: […]

# ${said.annotations}
# annotations:
#   - { at: …, text: … }

# ${said.note}
# note: …

# ${said.alt}
# alt: …
`;
}

function shorten(keys: readonly string[]): readonly string[] {
  return keys.length > 12 ? [...keys.slice(0, 12), '…'] : keys;
}
