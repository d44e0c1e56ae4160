#!/usr/bin/env node
/**
 * Runs a command with a Node that can: the one that runs this, where it is new enough, else the pinned one, which npm
 * installs with the repository. Whatever Node reads this file first, it must understand it: no types, nothing new.
 * In the installed package commands are JavaScript, which every Node that is new enough reads as it is.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The oldest Node that Astro runs on, and the first of each line that reads types without being asked. */
const oldest = [22, 12];
const readers = { 22: 18, 23: 6 };

const here = dirname(fileURLToPath(import.meta.url));
const [command = '', ...rest] = process.argv.slice(2);
const [file, options] = findCommand();

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isAble = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
const isRead = file.endsWith('.js') || minor >= (readers[major] ?? 0);

standWhereAsked();
if (isAble && isRead) {
  process.argv.splice(1, process.argv.length, file, ...options);
  begin();
} else if (isAble) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  run(process.execPath, [...flags, file, ...options]);
} else {
  const pinned = findPinned();
  if (pinned) run(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
  else refuse();
}

/** Begins in what is bundled of the command, which takes half as long as to begin in its sources. */
async function begin() {
  const entries = join(here, 'entries.mjs');
  const { entryFor } = existsSync(entries) ? await import(pathToFileURL(entries)) : {};
  await import(pathToFileURL((await entryFor?.(file)) ?? file));
}

/** The file of the command, and what stands behind its name; whatever is none gets the list of them. */
function findCommand() {
  const names = /^[a-z]+$/.test(command) ? [`${command}.ts`, `${command}.js`] : [];
  const files = names.map((name) => join(here, name)).filter((each) => existsSync(each));
  if (files[0]) return [files[0], rest];
  const overview = ['ts', 'js'].map((ending) => join(here, `overview.${ending}`));
  return [overview.find((each) => existsSync(each)) ?? overview[0], process.argv.slice(2)];
}

/** npm runs a script in the folder of the project; the editor may stand in a folder of it, and means that one. */
function standWhereAsked() {
  const { INIT_CWD: asked, npm_lifecycle_event: script } = process.env;
  if (!asked || script !== command) return;
  const way = relative(process.cwd(), asked);
  const isWithin = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && existsSync(asked);
  if (isWithin) process.chdir(asked);
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
function run(node, words) {
  const child = spawn(node, words, { stdio: 'inherit' });
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
  const needed = oldest.join('.');
  const inPackage = file.endsWith('.js');
  const [en, zh] = inPackage
    ? [
        `it must be ${needed} or newer. Install a newer Node from https://nodejs.org, and run the command again.`,
        `需要 ${needed} 或更新的版本。请从 https://nodejs.org 安装新的 Node，再运行这个命令。`,
      ]
    : [
        `it must be ${needed} or newer, and npm has not installed the one that is pinned for the project. Run npm ci --include=optional, or install a newer Node.`,
        `需要 ${needed} 或更新的版本，而 npm 没有装上随项目固定的那一个。请运行 npm ci --include=optional，或安装新的 Node。`,
      ];
  process.stderr.write(
    isChinese
      ? `这里的 Node 是 ${version}，太旧了：${zh}\n`
      : `The Node here is ${version}, which is too old: ${en}\n`,
  );
  process.exitCode = 1;
}
