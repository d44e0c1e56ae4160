import type { Mistakes } from '../mistakes/mistake.ts';
import type { Publication, StandingPage, Story } from '../model/publication.ts';
import type { BuiltPublication } from '../publication/build-publication.ts';
import type { SiteFolder } from '../source/read.ts';

/** So many times files are left out before the former site is shown whole: one that is left out may be missed by others. */
const mostRounds = 6;

/**
 * What a preview shows of a site with mistakes. A file with a mistake is shown as it last was without one, or not at
 * all; every other file is shown as it is now.
 */
export class LastGood {
  readonly #build: (folder: SiteFolder) => BuiltPublication;
  /** The text that each file had when it was last shown. */
  readonly #texts = new Map<string, string>();
  #shown: Publication | undefined;

  /** `build` reads a folder whose files have been exchanged. */
  constructor(build: (folder: SiteFolder) => BuiltPublication) {
    this.#build = build;
  }

  /** What is to be shown of a folder and of what was made of it; `undefined` where nothing ever could be. */
  show(folder: SiteFolder, built: BuiltPublication): Publication | undefined {
    const found = built.publication
      ? { folder, publication: built.publication }
      : this.#around(folder, built.mistakes);
    if (!found) return this.#shown;
    for (const { path, text } of found.folder.files) this.#texts.set(path, text);
    this.#shown = this.#withFormer(found.publication, folder);
    return this.#shown;
  }

  /** A site without the files that have mistakes, or with what they last were. */
  #around(
    folder: SiteFolder,
    mistakes: Mistakes,
  ): { folder: SiteFolder; publication: Publication } | undefined {
    let tried = this.#exchanged(folder, filesWithErrors(mistakes));
    for (let round = 0; round < mostRounds && tried; round += 1) {
      const { publication, mistakes: left } = this.#build(tried);
      if (publication) return { folder: tried, publication };
      tried = without(tried, filesWithErrors(left));
    }
    return undefined;
  }

  /** The folder with the last good texts of some files; a file that never had one, or has it still, is left out. */
  #exchanged(folder: SiteFolder, paths: ReadonlySet<string>): SiteFolder | undefined {
    const broken = folder.files.filter(({ path }) => paths.has(path));
    const alike = broken.filter(({ path, text }) => (this.#texts.get(path) ?? text) === text);
    const left = without(folder, new Set(alike.map(({ path }) => path)), paths);
    return (
      left && {
        ...left,
        files: left.files.map((file) => ({
          ...file,
          text: paths.has(file.path) ? (this.#texts.get(file.path) ?? file.text) : file.text,
        })),
      }
    );
  }

  /** The publication with the stories and pages that it lacks, as they last were, where their charts and data are there. */
  #withFormer(publication: Publication, { files }: SiteFolder): Publication {
    const former = this.#shown;
    if (!former) return publication;
    const there = new Set(files.map(({ path }) => path));
    const isGone = (file: string, now: readonly string[]) => there.has(file) && !now.includes(file);
    const holds = ({ charts, datasets }: Story) =>
      charts.every((id) => publication.charts.some((chart) => chart.id === id)) &&
      datasets.every((name) => publication.datasets.some((dataset) => dataset.name === name));
    const written = publication.stories.map(({ file }) => file);
    const stories = former.stories.filter((each) => isGone(each.file, written) && holds(each));
    const standing = publication.pages.map(pageFile);
    const pages = former.pages.filter((each) => isGone(pageFile(each), standing));
    if (stories.length + pages.length === 0) return publication;
    return {
      ...publication,
      stories: [...publication.stories, ...stories].sort((a, b) => a.order - b.order),
      pages: [...publication.pages, ...pages],
    };
  }
}

function pageFile({ language, slug }: StandingPage): string {
  return `content/pages/${language}/${slug}.md`;
}

/** The files that errors stand in. */
export function filesWithErrors({ list }: Mistakes): Set<string> {
  return new Set(
    list.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
}

/** A folder without some files; `undefined` where the site itself would go, or where an error stands in no file of it. */
function without(
  folder: SiteFolder,
  paths: ReadonlySet<string>,
  told: ReadonlySet<string> = paths,
): SiteFolder | undefined {
  const known = new Set([...folder.files.map(({ path }) => path), ...folder.unreadable]);
  const isKnown = [...told].every((path) => known.has(path));
  if (!isKnown || paths.has('content/site.yaml')) return undefined;
  return { ...folder, files: folder.files.filter(({ path }) => !paths.has(path)) };
}
