import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite({ ...smallSite, 'notes.txt': 'not of the site' });
const remote = makeSite({});
const git = (folder: string, ...words: string[]) =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
const { call } = await useDesk(site);
const file = 'content/stories/en/mills.md';
const onDisk = () => readFileSync(join(site, file), 'utf8');
const state = async () => (await call('publish-state', {})).answer;

it('tells of a site in no repository that was never built that all of it is new', async () => {
  const { changes, repository, built, problems } = await state();
  expect([repository, built, problems]).toEqual([null, null, []]);
  expect(changes).toContainEqual({ path: file, kind: 'added', title: 'A year of the mills' });
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
  expect((await state()).changes).toEqual([
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
