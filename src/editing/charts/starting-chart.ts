import { Decimal } from 'decimal.js';
import { stringify } from 'yaml';
import type { Proposal } from '../../charts/propose-charts.ts';
import { chartTypes } from '../../charts/registry.ts';
import { type Dataset, isNumeric } from '../../model/dataset.ts';
import { largest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { StartingTexts } from '../../words/contract/starting-files.ts';
import { type EditorLanguage, editorWords, wordsFor } from '../../words/languages.ts';

/** What a new chart draws: a dataset, the chart that is begun, and the others that suit. */
export interface Drawable {
  readonly dataset: Dataset;
  readonly chosen: Proposal;
  readonly others: readonly Proposal[];
}

/** A new chart of a dataset that is there, each field explained to its editor. */
export function startingChart(
  { dataset, chosen, others }: Drawable,
  languages: readonly string[],
  editor: EditorLanguage,
): string {
  const said = editorWords(editor).startingFiles.chart;
  const { inFile, reasons } = editorWords(editor).proposals;
  const text = (choose: (texts: StartingTexts) => string) => {
    const entries = languages.map((language) => [language, choose(wordsFor(language).starting)]);
    return languages.length === 1 ? entries[0]?.[1] : Object.fromEntries(entries);
  };
  const line = (fields: Record<string, unknown>) => stringify(fields, { lineWidth: 0 }).trimEnd();
  const fields = dataset.fields.map(({ name }) => name).join(', ');
  const keys = dataset.rows.map(({ key }) => key);
  const round = roundFor(dataset, chosen);
  const also = others.map(({ type, reason }) => `#   ${type}: ${reasons[reason]}`);
  return `# ${said.head}

# ${said.title}
${line({ title: text((texts) => texts.chartTitle) })}

# ${said.subtitle}
${line({ subtitle: text((texts) => texts.subtitle) })}

# ${said.type} ${Object.keys(chartTypes).join(', ')}
${also.length > 0 ? `# ${inFile}\n${also.join('\n')}\n` : ''}${line({ type: chosen.type })}

# ${said.data}
${line({ data: dataset.name })}

# ${said.channels} ${fields}
${line(chosen.options)}
${round === undefined ? '' : `\n# ${said.round}\n${line({ round })}\n`}
# ${said.rows} ${shorten(keys).join(' | ').replaceAll('\n', ' ')}
# rows: […]

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

/** More digits behind the point than these are what a computer has reckoned, and nobody has counted. */
const mostDigits = 4;

/** The digits to show of what a chart draws where its figures have more than anybody reads: two, or three below 1. */
function roundFor({ fields, rows }: Dataset, { options }: Proposal): number | undefined {
  const drawn = fields.filter(
    (field) => isNumeric(field) && Object.values(options).includes(field.name),
  );
  const values = drawn.flatMap(({ name }) =>
    rows.flatMap(({ values: row }) => {
      const value = lookUp(row, name);
      return typeof value === 'number' ? [new Decimal(value)] : [];
    }),
  );
  const digits = largest(
    values.map((value) => value.decimalPlaces()),
    0,
  );
  if (digits <= mostDigits) return undefined;
  return values.some((value) => value.abs().gte(1)) ? 2 : 3;
}

function shorten(keys: readonly string[]): readonly string[] {
  return keys.length > 12 ? [...keys.slice(0, 12), '…'] : keys;
}
