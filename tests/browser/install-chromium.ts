import { spawnSync } from 'node:child_process';

/** A system package manager: how it installs a Chromium, and a font with Chinese characters. */
interface Manager {
  readonly program: string;
  readonly refresh?: readonly string[];
  readonly install: readonly string[];
  readonly browser: string;
  readonly font: string;
}

const managers: readonly Manager[] = [
  {
    program: 'apt-get',
    refresh: ['update', '-q'],
    install: ['install', '-y', '-q', '--no-install-recommends'],
    browser: 'chromium',
    font: 'fonts-noto-cjk',
  },
  {
    program: 'dnf',
    install: ['install', '-y', '-q'],
    browser: 'chromium',
    font: 'google-noto-sans-cjk-fonts',
  },
  {
    program: 'apk',
    install: ['add', '--no-cache'],
    browser: 'chromium',
    font: 'font-noto-cjk',
  },
  {
    program: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    browser: 'chromium',
    font: 'noto-fonts-cjk',
  },
  {
    program: 'zypper',
    install: ['--non-interactive', 'install'],
    browser: 'chromium',
    font: 'google-noto-sans-cjk-fonts',
  },
];

/** Installs packages with the system's package manager. Gives back what went wrong, if anything. */
export function install(wanted: readonly ('browser' | 'font')[]): string | undefined {
  const manager = managers.find(({ program }) => succeeds(program, ['--version']));
  if (!manager) return 'no package manager that can install one was found';
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !succeeds('sudo', ['-n', 'true'])) {
    return `installing with ${manager.program} needs root`;
  }
  const names = wanted.map((part) => manager[part]);
  console.log(`Installing ${names.join(' and ')} with ${manager.program} …`);
  const run = (options: readonly string[]) => runQuietly([...asRoot, manager.program, ...options]);
  if (manager.refresh) run(manager.refresh);
  return run([...manager.install, ...names]);
}

/** Whether text in Chinese would come out as empty boxes. Unknown counts as no. */
export function lacksChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return process.platform === 'linux' && (status !== 0 || stdout.trim() === '');
}

function runQuietly([program = '', ...options]: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(program, options, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return undefined;
  const lastLine = (stderr ?? '').trim().split('\n').at(-1);
  return `${program} ${options.join(' ')}: ${error?.message ?? lastLine ?? `exit ${status}`}`;
}

function succeeds(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { stdio: 'ignore' }).status === 0;
}
