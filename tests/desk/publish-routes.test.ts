import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite({ ...smallSite, 'notes.txt': 'not of the site' });
const remote = makeSite({});
const git = (folder: string, ...words: string[]) =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
const { call, ask, port } = await useDesk(site);
const file = 'content/stories/en/mills.md';
const onDisk = () => readFileSync(join(site, file), 'utf8');
const state = async () => (await call('publish-state', {})).answer;

it('tells of a site in no repository that was never built that all of it is new', async () => {
  const { changes, repository, built, problems } = await state();
  expect([repository, built, problems]).toEqual([null, null, []]);
  expect(changes).toContainEqual({
    ...{ path: file, kind: 'added', title: 'A year of the mills' },
    ...{ page: 'en/stories/mills/', isBuilt: false },
  });
  expect(changes.map(({ path }: { path: string }) => path)).not.toContain('notes.txt');
});

it('takes a story back, plans it and publishes it by its file alone', async () => {
  const before = onDisk();
  await call('set-state', { file, state: 'draft' });
  expect(onDisk()).toContain('status: draft\n');
  const publishAt = '2099-01-01T08:00:00+08:00';
  await call('set-state', { file, state: 'published', publishAt });
  expect(onDisk()).toContain(`publishAt: ${publishAt}\n`);
  expect((await call('set-state', { file, state: 'published', publishAt: 'soon' })).status).toBe(
    400,
  );
  await call('set-state', { file, state: 'published' });
  expect(onDisk()).toBe(before);
});

it('commits what is published and nothing else, with the message as it is written', async () => {
  git(site, 'init', '--quiet', '--initial-branch=main');
  git(site, 'config', 'user.name', 'An editor');
  git(site, 'config', 'user.email', 'editor@example.org');
  const message = '--amend "$(touch hacked)" `x`; 改了磨坊';
  expect((await call('commit-site', { message: '  ' })).status).toBe(400);
  expect((await call('commit-site', { message })).answer).toMatchObject({ ok: true });
  expect(git(site, 'log', '--format=%s').trim()).toBe(message);
  expect(git(site, 'status', '--porcelain').trim().split('\n')).toEqual(['?? notes.txt']);
  writeFileSync(join(site, file), onDisk().replace('A year', 'The year'));
  expect((await state()).changes).toMatchObject([
    { path: file, kind: 'changed', title: 'The year of the mills' },
  ]);
  expect((await state()).repository).toEqual({ branch: 'main', remotes: [] });
});

it('sends to the branch that it is on, or to one for review, and to no other place', async () => {
  const push = (branch: string) => call('push-site', { branch });
  expect((await push('')).answer.refused).toBe('This repository has no remote to send to.');
  git(remote, 'init', '--quiet', '--bare');
  git(site, 'remote', 'add', 'origin', remote);
  expect((await push('')).answer).toMatchObject({ ok: true });
  expect((await push('review/mills')).answer).toMatchObject({ ok: true });
  expect(git(remote, 'branch', '--format=%(refname:short)').trim().split('\n')).toEqual([
    'main',
    'review/mills',
  ]);
  for (const branch of ['--force', '+main', 'a:b', 'a b', '../x', 'x/'])
    expect([branch, (await push(branch)).status]).toEqual([branch, 400]);
});

it('tells what stops the build, and that a draft stops nothing', async () => {
  writeFileSync(join(site, file), onDisk().replace('[120 t]', '[121 t]'));
  expect((await state()).problems).toMatchObject([
    { severity: 'error', file, line: 9, isDraft: false },
  ]);
  await call('set-state', { file, state: 'draft' });
  expect((await state()).problems).toMatchObject([{ file, isDraft: true }]);
});

it('counts the unbound numbers of a draft, which the check does not tell of yet', async () => {
  await call('set-state', { file, state: 'draft' });
  const versions = async () => (await call('list-stories', {})).answer.stories[0].versions;
  const mine = async () => (await versions()).find((each: { file: string }) => each.file === file);
  const bound = onDisk().replace('[121 t]', '[120 t]');
  writeFileSync(join(site, file), bound);
  expect(await mine()).toMatchObject({ state: 'draft', unbound: 0 });
  writeFileSync(join(site, file), `${bound}\nThe west mill ground 80 t.\n`);
  expect(await mine()).toMatchObject({ state: 'draft', errors: 0, unbound: 1 });
  writeFileSync(join(site, file), bound);
});

it('puts the built site into a folder by its whole path, and into none that holds something else', async () => {
  await call('set-state', { file, state: 'published' });
  const deploy = async (folder: string) => (await call('deploy-site', { folder })).answer;
  expect((await deploy('www')).refused).toContain('whole path');
  expect((await deploy('--help')).refused).toContain('whole path');
  const full = makeSite({ 'letter.txt': 'dear readers' });
  expect(await deploy(full)).toMatchObject({ ok: false });
  expect(readdirSync(full)).toEqual(['letter.txt']);
  expect(await deploy(join(site, 'content'))).toMatchObject({ ok: false });
  const target = makeSite({});
  expect(await deploy(target)).toMatchObject({ ok: true });
  expect(readdirSync(target)).toContain('index.html');
}, 120_000);

it('shows the page of the last build in a frame in which nothing runs, and nothing else of the folder', async () => {
  const folder = join(site, 'dist/en/stories/mills');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<h1>As it was</h1>');
  writeFileSync(join(site, file), onDisk().replace('East', 'The east').replace('did more', 'did'));
  const changed = (await state()).changes.find(({ path }: { path: string }) => path === file);
  expect(changed).toMatchObject({ page: 'en/stories/mills/', isBuilt: true });
  const published = (path: string, host = `localhost:${port}`) =>
    ask({ path: `/@published/${path}`, method: 'GET', headers: { Host: host }, body: '' });
  const page = await published('en/stories/mills/');
  expect([page.status, page.text]).toEqual([200, '<h1>As it was</h1>']);
  expect(page.headers['content-security-policy']).toMatch(
    /^sandbox allow-same-origin; default-src 'none'/,
  );
  for (const path of [
    '../content/site.yaml',
    '%2e%2e/content/site.yaml',
    '..%2fcontent%2fsite.yaml',
  ])
    expect([path, (await published(path)).status]).toEqual([path, 404]);
  expect((await published('en/stories/mills/', `127.0.0.1:${port}`)).text).not.toContain(
    'As it was',
  );
});
