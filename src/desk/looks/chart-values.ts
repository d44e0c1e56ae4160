import { z } from 'zod';
import { reviseYaml } from '../../editing/yaml/revise-yaml.ts';
import { readYaml } from '../../editing/yaml/yaml-text.ts';
import { lookUp } from '../../schema/look-up.ts';
import { writtenText } from '../../schema/written-text.ts';

const texts = z.record(z.string(), z.string());

/** What a form holds of a chart: its texts by language, and the rows that are lit up. */
export const chartValues = z.strictObject({
  title: texts,
  subtitle: texts,
  note: texts,
  highlight: z.array(z.string()),
});
export type ChartValues = z.infer<typeof chartValues>;

const fields = ['title', 'subtitle', 'note'] as const;

/** The values that a chart's file holds. */
export function valuesIn(text: string, languages: readonly string[]): ChartValues {
  const held = readYaml(text).value as Readonly<Record<string, unknown>> | null;
  const by = (field: unknown) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        typeof field === 'object' && field !== null
          ? writtenText((field as Record<string, unknown>)[language])
          : writtenText(field),
      ]),
    );
  const { title, subtitle, note, highlight } = held ?? {};
  const lit = Array.isArray(highlight) ? highlight.map(writtenText) : [];
  return { title: by(title), subtitle: by(subtitle), note: by(note), highlight: lit };
}

/** A chart's file with other values, all else as it is; a text that is empty in every language goes. */
export function withValues(
  text: string,
  values: ChartValues,
  languages: readonly string[],
): string {
  const before = valuesIn(text, languages);
  let revised = text;
  for (const field of fields) {
    const [{ [field]: was }, { [field]: wanted }] = [before, values];
    const said = (language: string) => lookUp(wanted, language) ?? '';
    if (languages.every((language) => said(language) === was[language])) continue;
    const filled = languages.flatMap((language) => {
      const text = said(language).trim();
      return text === '' ? [] : [[language, text] as const];
    });
    const [only] = filled;
    const value = languages.length === 1 ? only?.[1] : Object.fromEntries(filled);
    revised = reviseYaml(revised, [field], filled.length === 0 ? undefined : value);
  }
  if (values.highlight.join('\n') === before.highlight.join('\n')) return revised;
  const lit = values.highlight.length > 0 ? values.highlight : undefined;
  return reviseYaml(revised, ['highlight'], lit);
}
