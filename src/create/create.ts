import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EditorLanguage, editorLanguage } from '../words/languages.ts';
import { type CreatingWords, creatingWords } from './creating-words.ts';
import { obstacleIn, type Places, writeFolder } from './write-folder.ts';

/** The oldest Node that the generator runs on. */
const oldest = [22, 12] as const;

/** What was asked for on the command line. */
interface Asked {
  readonly folder: string;
  readonly language: EditorLanguage;
  readonly install: boolean;
}

/** The folder of this package: what runs lies in it, or in a folder of it. */
const here = dirname(fileURLToPath(import.meta.url));
const home = existsSync(join(here, 'template')) ? here : dirname(here);

/** Makes the folder of a newsroom. Gives back the exit status: 1 where it cannot, 2 on wrong usage. */
export function create(argv: readonly string[], environment: NodeJS.ProcessEnv): number {
  const spoken = editorLanguage(environment);
  const asked = readAsked(argv, spoken, creatingWords[spoken]);
  if (typeof asked !== 'object') return asked;
  const says = creatingWords[asked.language];
  const { folder } = asked;
  const shown = relative(process.cwd(), folder) || folder;
  const refused = obstacleIn(folder);
  if (refused)
    return tell(
      refused.kind === 'taken' ? says.taken(shown, refused.names) : says.isFile(shown),
      1,
    );
  try {
    writeFolder(folder, asked.language, versionHere(), placesHere());
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === undefined) throw problem;
    return tell(says.denied(shown, code), 1);
  }
  return finish(asked, shown, managerIn(environment), says);
}

/** Installs the generator where that was wanted, and says what comes next. */
function finish({ folder, install }: Asked, shown: string, manager: string, says: CreatingWords) {
  const command = `${manager} install`;
  if (!isNewEnough(process.versions.node))
    tell(says.oldNode(process.versions.node, oldest.join('.')), 0);
  if (install) {
    process.stdout.write(`${says.installing(command)}\n`);
    const shell = process.platform === 'win32';
    const { status } = spawnSync(manager, ['install'], { cwd: folder, stdio: 'inherit', shell });
    if (status !== 0) return tell(says.notInstalled(command), 1);
  }
  const way = /^[\w./-]+$/.test(shown) ? shown : JSON.stringify(shown);
  const steps = [
    ...(shown === folder && folder === process.cwd() ? [] : [`cd ${way}`]),
    ...(install ? [] : [command]),
    `${manager} run dev`,
  ];
  process.stdout.write(`${says.made(shown, steps)}`);
  return 0;
}

/** Reads the command line: what is asked for, or the exit status where that cannot be told. */
function readAsked(
  argv: readonly string[],
  spoken: EditorLanguage,
  says: CreatingWords,
): Asked | number {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { language: { type: 'string' }, 'no-install': { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const known = ['language', 'no-install', 'help', 'h'];
  const unknown = options.find(({ name }) => !known.includes(name));
  if (unknown) return wrong(says.unknownOption(unknown.rawName), says);
  if (options.some(({ name }) => name === 'help' || name === 'h')) return tellUsage(says);
  const [name, extra] = words;
  if (name === undefined) return wrong(says.needsFolder, says);
  if (extra !== undefined) return wrong(says.extraWord(extra), says);
  const written = options.find((option) => option.name === 'language');
  const language = written ? languageOf(written.value ?? '') : spoken;
  if (!language) return wrong(says.otherLanguage(written?.value ?? ''), says);
  const install = !options.some((option) => option.name === 'no-install');
  return { folder: resolve(name), language, install };
}

/** The language of the sample that a tag names: `zh`, `zh-CN` and `zh-Hans` the Chinese one. */
function languageOf(tag: string): EditorLanguage | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  if (first === 'zh') return 'zh-CN';
  return first === 'en' ? 'en' : undefined;
}

/** What a site is made of: bundled with this package, or in the repository. */
function placesHere(): Places {
  const bundled = join(here, 'hosting');
  const hosting = existsSync(bundled) ? bundled : join(here, '../cli/starting/hosting');
  return { template: join(home, 'template'), hosting };
}

/** The version of this package, which is that of the generator as well. */
function versionHere(): string {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}

/** The package manager that runs this, by the name that it gives itself: `pnpm/9.1.0 npm/? node/…`. */
function managerIn({ npm_config_user_agent: agent = '' }: NodeJS.ProcessEnv): string {
  const [name = ''] = agent.split('/');
  return ['pnpm', 'yarn', 'bun'].includes(name) ? name : 'npm';
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function tellUsage({ usage }: CreatingWords): number {
  process.stdout.write(usage);
  return 0;
}

function wrong(problem: string, { usage }: CreatingWords): number {
  return tell(`${problem}\n\n${usage.trimEnd()}`, 2);
}

function tell(line: string, status: number): number {
  process.stderr.write(`${line}\n`);
  return status;
}
