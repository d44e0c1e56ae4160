import { spawnSync } from 'node:child_process';

/** What the tests need of a system. */
export type Part = 'browser' | 'font' | 'firefox' | 'webkit';

/**
 * A system package manager: how it installs each part, as packages parted by spaces. Where WebKit's driver comes from
 * is known of those of Debian alone.
 */
interface Manager extends Readonly<Partial<Record<Part, string>>> {
  readonly program: string;
  readonly refresh?: readonly string[];
  readonly install: readonly string[];
}

const managers: readonly Manager[] = [
  {
    program: 'apt-get',
    refresh: ['update', '-q'],
    install: ['install', '-y', '-q', '--no-install-recommends'],
    browser: 'chromium',
    font: 'fonts-noto-cjk',
    firefox: 'firefox-esr',
    webkit: 'webkit2gtk-driver xvfb',
  },
  {
    program: 'dnf',
    install: ['install', '-y', '-q'],
    browser: 'chromium',
    font: 'google-noto-sans-cjk-fonts',
    firefox: 'firefox',
  },
  {
    program: 'apk',
    install: ['add', '--no-cache'],
    browser: 'chromium',
    font: 'font-noto-cjk',
    firefox: 'firefox-esr',
  },
  {
    program: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    browser: 'chromium',
    font: 'noto-fonts-cjk',
    firefox: 'firefox',
  },
  {
    program: 'zypper',
    install: ['--non-interactive', 'install'],
    browser: 'chromium',
    font: 'google-noto-sans-cjk-fonts',
    firefox: 'MozillaFirefox',
  },
];

/** Installs packages with the system's package manager. Gives back what went wrong, if anything. */
export function install(wanted: readonly Part[]): string | undefined {
  const manager = managers.find(({ program }) => succeeds(program, ['--version']));
  if (!manager) return 'no package manager that can install one was found';
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !succeeds('sudo', ['-n', 'true'])) {
    return `installing with ${manager.program} needs root`;
  }
  const names = wanted.flatMap((part) => manager[part]?.split(' ') ?? []);
  if (names.length === 0) return `which package of ${manager.program} has it is not known`;
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
