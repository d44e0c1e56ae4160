import { documentOptions } from '../../charts/contract/document-options.ts';
import { chartTypeWords } from '../../charts/contract/type-words.ts';
import { chartTypes } from '../../charts/registry.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import { neededIn, written } from './write-formats.ts';
import { writeTable } from './write-table.ts';

/** The page of the chart types: what each is for, and the options that it has of its own. */
export function writeChartTypes(language: EditorLanguage): string {
  const { docs, gallery, catalogue } = editorWords(language);
  const { option, filling, needed, meaning } = docs.head;
  const types = Object.entries(chartTypes).map(([type, { about, options, channels }]) => {
    const { name, use, options: own } = chartTypeWords(type, about, language);
    const rows = documentOptions(options, channels).map((each) => [
      `\`${each.name}\``,
      written(each.filling, gallery),
      neededIn(each, gallery),
      lookUp({ ...catalogue.shared, ...own }, each.name) ?? '',
    ]);
    return [
      `## ${type}`,
      `**${name}.** ${use} [${docs.samples(name)}](/gallery/${type}/)`,
      writeTable([option, filling, needed, meaning], rows),
    ].join('\n\n');
  });
  return types.join('\n\n');
}
