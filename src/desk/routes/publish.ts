import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { openFile, saveFile } from '../../editing/save/save-file.ts';
import { reviseMatter } from '../../editing/yaml/front-matter.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { moment } from '../../schema/values.ts';
import { parseFrontMatter } from '../../source/front-matter.ts';
import type { SourceFile } from '../../source/source.ts';
import { editorWords } from '../../words/languages.ts';
import type { DeskContext, Reading } from '../contract/desk-context.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { storyPath } from '../files/site-paths.ts';
import { pagesOf, titlesOf } from '../looks/titles.ts';
import { changesInGit, changesSinceBuild, lastBuild } from '../publishing/changes.ts';
import { git, published, repositoryOf } from '../publishing/git.ts';
import { runBuild } from '../publishing/run-build.ts';

/** What would be published: what has changed, what stops it and where, and where it can go. */
export const publishState = defineRoute({
  name: 'publish-state',
  takes: z.strictObject({}),
  answer: async (_, desk) => {
    const reading = await desk.refresh();
    const repository = await repositoryOf(desk.site);
    const changes = await (repository ? changesInGit(desk.site) : changesSinceBuild(desk.site));
    const titles = titlesOf(reading);
    const pages = pagesOf(reading);
    return {
      changes: changes.map((change) => {
        const page = pages.get(change.path);
        const isBuilt =
          page !== undefined && existsSync(join(desk.site, 'dist', page, 'index.html'));
        // A file that is saved whole is a new one to the disk.
        const kind = isBuilt && !repository && change.kind === 'added' ? 'changed' : change.kind;
        return { ...change, kind, title: titles.get(change.path) ?? '', page, isBuilt };
      }),
      base: desk.base(),
      built: (await lastBuild(desk.site)) ?? null,
      repository: repository ?? null,
      problems: problemsIn(reading, desk),
    };
  },
});

/** Publishes a story, now or from a moment on, or takes it back to the drafts: its file says so from now on. */
export const setState = defineRoute({
  name: 'set-state',
  takes: z.strictObject({
    file: storyPath,
    state: z.enum(['draft', 'published']),
    publishAt: moment.optional(),
  }),
  answer: async ({ file, state, publishAt }, desk) => {
    const says = editorWords(desk.language).desk.text;
    const opened = await openFile(desk.site, file);
    if ('fault' in opened) throw new Refusal(says.unwritable[opened.fault](file));
    if (opened.text === '') throw new Refusal(says.gone(file));
    const planned = reviseMatter(opened.text, ['publishAt'], publishAt);
    const text = reviseMatter(planned, ['status'], state === 'draft' ? 'draft' : undefined);
    const saved = await saveFile(desk.site, { ...opened, base: opened.text, text });
    if (saved.kind !== 'saved') throw new Refusal(editorWords(desk.language).desk.publish.moved);
    await desk.refresh();
    return {};
  },
});

/** Builds the site. */
export const buildNow = defineRoute({
  name: 'build-site',
  takes: z.strictObject({}),
  answer: async (_, { site, language }) => runBuild(site, language),
});

/**
 * Builds the site into a folder that readers are served from: a mounted disk, a folder that a host watches. The build
 * itself refuses one that holds anything but a former build, or what the site is made of.
 */
export const deployNow = defineRoute({
  name: 'deploy-site',
  takes: z.strictObject({ folder: z.string().trim().max(4096) }),
  answer: async ({ folder }, { site, language }) => {
    if (!isAbsolute(folder)) throw new Refusal(editorWords(language).desk.publish.wholePath);
    return runBuild(site, language, folder);
  },
});

/** Commits what is published of the site, with the editor's message. */
export const commitNow = defineRoute({
  name: 'commit-site',
  takes: z.strictObject({
    message: z
      .string()
      .trim()
      .refine((text) => text !== ''),
  }),
  answer: async ({ message }, { site }) => {
    const changes = await changesInGit(site);
    const added = await git(site, ['add', '--all', '--', ...new Set(changes.map(folderOf))]);
    if (!added.ok) return added;
    return git(site, ['commit', `--message=${message}`, '--', ...new Set(changes.map(folderOf))]);
  },
});

const folderOf = ({ path }: { readonly path: string }) =>
  published.find((folder) => path.startsWith(`${folder}/`)) ?? path;

/** Sends the commits to the remote: to the branch that it is on, or to one for review. */
export const pushNow = defineRoute({
  name: 'push-site',
  takes: z.strictObject({ branch: z.string().regex(/^(?:[a-z0-9]+(?:[-/][a-z0-9]+)*)?$/) }),
  answer: async ({ branch }, { site, language }) => {
    const repository = await repositoryOf(site);
    const says = editorWords(language).desk.publish;
    const [remote] = repository?.remotes ?? [];
    if (!repository || remote === undefined) throw new Refusal(says.noRemote);
    const target = branch || repository.branch;
    if (target === '') throw new Refusal(says.noBranch);
    return git(site, ['push', '--', remote, `HEAD:refs/heads/${target}`]);
  },
});

function isDraft(file: SourceFile): boolean {
  if (!storyPath.safeParse(file.path).success) return false;
  const matter = parseFrontMatter(file, new Mistakes())?.matter.value;
  return matter instanceof Object && 'status' in matter && matter.status === 'draft';
}

function problemsIn({ built, folder }: Reading, { language }: DeskContext) {
  const drafts = new Set(folder.files.filter(isDraft).map(({ path }) => path));
  return built.mistakes.sorted().map((mistake) => {
    const { problem, hint } = mistake.inWords(language);
    const { file, line } = mistake.place;
    return { severity: mistake.severity, file, line, problem, hint, isDraft: drafts.has(file) };
  });
}
