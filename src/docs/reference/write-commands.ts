import { lookUp } from '../../schema/look-up.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import { writeCode, writeTable } from './write-table.ts';

/** A command as it is registered: its name, the words behind it, and its options with what stands behind each. */
export interface DocumentedCommand {
  readonly name: string;
  readonly words: readonly string[];
  readonly options: readonly { readonly name: string; readonly value: string | undefined }[];
}

/** The page of the commands. */
export function writeCommands(
  commands: readonly DocumentedCommand[],
  language: EditorLanguage,
): string {
  const { commands: says, docs } = editorWords(language);
  return commands
    .map(({ name, words, options }) => {
      const rows = options.map((option) => [
        `\`--${[option.name, option.value ?? []].flat().join(' ')}\``,
        lookUp(says.options, option.name) ?? '',
      ]);
      const call = ['npx yearlight', name, ...words].join(' ');
      return [
        `## ${name}`,
        lookUp(says.commands, name) ?? '',
        writeCode(call, 'text'),
        writeTable([docs.head.option, docs.head.meaning], rows),
      ].join('\n\n');
    })
    .join('\n\n');
}
