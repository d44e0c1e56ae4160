import { Mistake } from '../mistakes/mistake.ts';
import { inFiles } from '../model/dataset.ts';
import { checkLetters } from '../outputs/pictures/check-letters.ts';
import { loadPublication } from '../publication/load.ts';
import { buildSite } from '../publish/build-site.ts';
import { checkOutFolder, followLinks } from '../publish/out/check-out.ts';
import { FolderInUse, TakenPaths } from '../publish/out/obstacles.ts';
import { showProgress } from '../publish/progress.ts';
import { recordAddresses } from '../publish/record-addresses.ts';
import { generatorFolder } from '../run/folders.ts';
import { textFor } from '../schema/text.ts';
import { checkFonts } from '../theme/fonts/own-fonts.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';
import { callOf, isInstalled } from './command/call.ts';
import { isMain } from './command/is-main.ts';
import { countMistakes, writeMistake, writeMistakes, writeSummary } from './command/report.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';
import { outFolder, shownPath } from './command/site-folder.ts';

/** A site that was built: the folder it stands in, and the path that it stands below. */
export interface Finished {
  readonly out: string;
  readonly base: string;
}

/** Builds a site and tells how it went. Gives back an exit status where it could not be built. */
export async function buildAndTell(context: CommandContext): Promise<Finished | number> {
  const { folder, language } = context;
  const says = editorWords(language).publishing;
  const started = performance.now();
  const named = outFolder(folder, context.out);
  const out = await followLinks(named);
  const shown = shownPath(named);
  const problem = await checkOutFolder(out, folder, generatorFolder);
  if (problem) {
    process.stderr.write(`${says.out[problem](shown)}\n`);
    return exit.usage;
  }
  const {
    publication,
    mistakes,
    summary: looked,
  } = await loadPublication(folder, {
    drafts: false,
    now: new Date(),
  });
  if (publication && !mistakes.hasErrors) {
    await checkLetters(publication, mistakes);
    await checkFonts(publication, folder, mistakes);
  }
  if (mistakes.list.length > 0) process.stdout.write(`${writeMistakes(mistakes, language)}\n`);
  if (!publication || mistakes.hasErrors) {
    process.stdout.write(`${writeSummary(looked, mistakes, language)}\n${says.notBuilt}\n`);
    return exit.failed;
  }
  const progress = showProgress(process.stdout, (stage) =>
    stage.stage === 'pages' ? says.drawing(stage.done, stage.all) : says.bundling,
  );
  const built = await buildSite(publication, folder, out, progress.tell)
    .finally(progress.done)
    .catch((problem: unknown) => refusedBy(problem, shown, language));
  if (typeof built === 'number') return built;
  await recordAddresses(publication, folder);
  const summary = says.built({
    ...built,
    name: textFor(publication.site.name, language),
    charts: publication.charts.length,
    datasets: inFiles(publication.datasets).length,
    seconds: (performance.now() - started) / 1000,
    out: shown,
    warnings: countMistakes(mistakes).warnings,
  });
  const kept = built.others.length > 0 ? says.others.kept(shown, built) : [];
  process.stdout.write(`${[...summary, ...kept].join('\n')}\n`);
  return { out, base: publication.site.base };
}

/** Tells where others stand in the way of a build. Whatever else is wrong is thrown on. */
function refusedBy(problem: unknown, out: string, language: EditorLanguage): number {
  const says = editorWords(language).publishing.others;
  if (problem instanceof TakenPaths) return fail(says.taken(out, problem.paths));
  if (problem instanceof Mistake) return fail(writeMistake(problem, language));
  if (problem instanceof FolderInUse) return fail(says.inUse(out));
  throw problem;
}

/** The command that shows what was built. */
function lookCommand({ site, out }: CommandContext): string {
  const options = [...(site === undefined ? [] : ['--site', site]), ...(out ? ['--out', out] : [])];
  return callOf(isInstalled ? 'serve' : 'start', options);
}

async function build(context: CommandContext): Promise<number> {
  const finished = await buildAndTell(context);
  if (typeof finished === 'number') return finished;
  process.stdout.write(`${editorWords(context.language).publishing.look(lookCommand(context))}\n`);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('build', build);
