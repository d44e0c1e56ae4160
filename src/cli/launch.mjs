/**
 * Runs a command with a Node that can: the one that runs this, where it is new enough, else the pinned one, which npm
 * installs with the project. Whatever Node reads this file first, it must understand it: no types, nothing new.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that Astro runs on, and the first of each line that reads types without being asked. */
const oldest = [22, 12];
const readers = { 22: 18, 23: 6 };

const here = dirname(fileURLToPath(import.meta.url));
const [command = '', ...options] = process.argv.slice(2);
const file = join(here, `${command}.ts`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isAble = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
const readsTypes = isAble && minor >= (readers[major] ?? 0);

if (readsTypes) {
  process.argv.splice(1, 2, file);
  import(new URL(`./${command}.ts`, import.meta.url));
} else if (isAble) {
  run(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']);
} else {
  const pinned = findPinned();
  if (pinned) run(pinned, []);
  else refuse();
}

/** The Node of the package for this machine; nothing where npm has installed none. */
function findPinned() {
  const { platform, arch } = process;
  const name = `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform === 'win32' ? 'win' : platform}-${arch}`;
  try {
    const place = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(place), platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  } catch {
    return undefined;
  }
}

/** Runs the command in a process of its own, which gets the signals that this one gets. */
function run(node, flags) {
  const child = spawn(node, [...flags, file, ...options], { stdio: 'inherit' });
  child.once('error', refuse);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.once('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

function refuse() {
  const isChinese = /^zh/i.test(
    process.env.LANG || process.env.LC_ALL || process.env.LC_MESSAGES || '',
  );
  const version = process.versions.node;
  process.stderr.write(
    isChinese
      ? `这里的 Node 是 ${version}，太旧了：需要 ${oldest.join('.')} 或更新的版本，而 npm 没有装上随项目固定的那一个。请运行 npm ci --include=optional，或安装新的 Node。\n`
      : `The Node here is ${version}, which is too old: it must be ${oldest.join('.')} or newer, and npm has not installed the one that is pinned for the project. Run npm ci --include=optional, or install a newer Node.\n`,
  );
  process.exitCode = 1;
}
