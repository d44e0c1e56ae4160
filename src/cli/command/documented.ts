import type { DocumentedCommand } from '../../docs/reference/write-commands.ts';
import { type Command, commands, options } from './registry.ts';

/** The commands of the package, as its docs tell of them. */
export function documentedCommands(): DocumentedCommand[] {
  return Object.entries<Command>(commands).flatMap(([name, command]) =>
    command.isOfRepository
      ? []
      : {
          name,
          words: command.words,
          options: [...command.options, 'help' as const].map((option) => ({
            name: option,
            value: options[option],
          })),
        },
  );
}
