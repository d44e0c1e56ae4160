import { Mistakes } from '../mistakes/mistake.ts';
import { addressOf, resolveCell } from '../model/address.ts';
import type { Cell } from '../model/dataset.ts';
import { figureStyle, formatCell } from '../model/format-cell.ts';
import { cellsOfFacts, usesRow } from '../model/usage.ts';
import type { BuiltPublication } from '../publication/build-publication.ts';
import { loadPublication } from '../publication/load.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { mistakesAsJson, writeMistakes } from './command/report.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';

/** A place that uses a cell: bound words, or a chart's file. */
interface Use {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: 'fact' | 'claim' | 'chart';
  /** The bound words, or the chart's id. */
  readonly text: string;
}

/** Prints every place where a cell is used, directly, in a statement, through a formula or in a chart. */
export function printUses(
  address: string,
  { readable, summary, texts }: BuiltPublication,
  { language, json }: Pick<CommandContext, 'language' | 'json'>,
): number {
  const { datasets, site, charts } = readable;
  const mistakes = new Mistakes();
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const cell = resolveCell(address, byName, { file: 'why', line: 1, column: 1 }, mistakes);
  if (!cell) {
    const told = json
      ? mistakesAsJson(summary, mistakes, language)
      : writeMistakes(mistakes, language);
    process.stdout.write(`${told}\n`);
    return exit.failed;
  }
  const uses: Use[] = [
    ...texts.flatMap(({ facts }) =>
      facts
        .filter((fact) => cellsOfFacts([fact], byName).some((each) => same(each, cell)))
        .map(({ place, kind, text }) => ({ ...place, kind, text })),
    ),
    ...charts
      .filter((chart) => usesRow(chart, cell, byName))
      .map(({ file, id }) => ({ file, line: 1, column: 1, kind: 'chart' as const, text: id })),
  ];
  const distinct = [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
  const style = site && figureStyle(site, language);
  const says = style ? formatCell(cell, byName.get(cell.dataset), style) : undefined;
  if (json) {
    const found = { cell: addressOf(cell), says, uses: distinct };
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return exit.done;
  }
  const head = editorWords(language).commands.usedBy(
    addressOf(cell),
    says ?? String(cell.value),
    distinct.length,
  );
  const lines = distinct.map(
    ({ file, line, column, kind, text }) => `${file}:${line}:${column}  ${kind}  ${text}`,
  );
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
  return exit.done;
}

function same(a: Cell, b: Cell): boolean {
  return addressOf(a) === addressOf(b);
}

/** Prints where a cell is used. */
export async function why(context: CommandContext): Promise<number> {
  const { folder, words } = context;
  const built = await loadPublication(folder, { drafts: true, now: new Date() });
  return printUses(words[0] ?? '', built, context);
}

if (isMain(import.meta)) await runCommand('why', why);
