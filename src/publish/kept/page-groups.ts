import type { BoundFact, Chart, Publication, Story } from '../../model/publication.ts';

/** What a page is about: `story en/growth`, `chart growth`, `dataset growth`. */
export type Subject = `story ${string}` | `chart ${string}` | `dataset ${string}`;

export const subjectOf = {
  story: ({ language, slug }: Pick<Story, 'language' | 'slug'>): Subject =>
    `story ${language}/${slug}`,
  chart: (id: string): Subject => `chart ${id}`,
  dataset: (name: string): Subject => `dataset ${name}`,
};

/** What belongs together: stories, their charts, and the datasets that any of them speaks of. */
export interface Group {
  readonly subjects: readonly Subject[];
}

/**
 * The stories, charts and datasets of a publication in groups: nothing on the page of one comes from another group, but
 * for what lists of all of them say.
 */
export function groupPages(publication: Publication): ReadonlyMap<Subject, Group> {
  const links = new Links();
  const names = new Set(publication.datasets.map(({ name }) => name));
  for (const story of publication.stories) linkStory(story, names, links);
  for (const chart of publication.charts) linkChart(chart, names, links);
  for (const { name, made, fields, rows } of publication.datasets) {
    const own = subjectOf.dataset(name);
    links.add(own);
    if (made) links.join(own, [subjectOf.dataset(made.from), subjectOf.chart(made.chart)]);
    for (const formula of [
      ...fields.map(({ derive }) => derive?.formula),
      ...rows.flatMap(({ formulas }) => Object.values(formulas)),
    ])
      links.join(own, namedIn(formula, names));
  }
  return links.groups();
}

function linkStory(story: Story, names: ReadonlySet<string>, links: Links): void {
  const states = story.body.flatMap((part) => (part.kind === 'step' ? [part.state.chart] : []));
  const charts = [...story.charts, ...states, ...(story.lead === undefined ? [] : [story.lead])];
  const own = subjectOf.story(story);
  links.join(own, charts.map(subjectOf.chart));
  links.join(own, story.datasets.map(subjectOf.dataset));
  for (const fact of story.facts) links.join(own, datasetsOf(fact, names));
}

function linkChart(chart: Chart, names: ReadonlySet<string>, links: Links): void {
  const own = subjectOf.chart(chart.id);
  links.join(own, [subjectOf.dataset(chart.dataset)]);
  if (chart.made !== undefined) links.join(own, [subjectOf.dataset(chart.made)]);
  for (const fact of Object.values(chart.facts ?? {}).flat())
    links.join(own, datasetsOf(fact, names));
}

function datasetsOf({ cell, statement }: BoundFact, names: ReadonlySet<string>): Subject[] {
  const named = [cell.formula, statement].flatMap((text) => namedIn(text, names));
  return [subjectOf.dataset(cell.dataset), ...named];
}

/** The datasets that a formula or a statement may speak of: those whose name stands in it, as a word of it. */
function namedIn(text: string | undefined, names: ReadonlySet<string>): Subject[] {
  const words = text?.match(/[\p{L}\p{N}][\p{L}\p{N}_:-]*/gu) ?? [];
  return words
    .flatMap((word) => [word, word.slice(word.indexOf(':') + 1)])
    .filter((word) => names.has(word))
    .map(subjectOf.dataset);
}

/** Groups that grow together. */
class Links {
  readonly #parents = new Map<Subject, Subject>();

  add(subject: Subject): void {
    if (!this.#parents.has(subject)) this.#parents.set(subject, subject);
  }

  join(first: Subject, others: readonly Subject[]): void {
    this.add(first);
    for (const other of others) {
      this.add(other);
      this.#parents.set(this.#rootOf(other), this.#rootOf(first));
    }
  }

  groups(): Map<Subject, Group> {
    const members = Map.groupBy(this.#parents.keys(), (subject) => this.#rootOf(subject));
    const groups = new Map<Subject, Group>();
    for (const subjects of members.values())
      for (const subject of subjects) groups.set(subject, { subjects });
    return groups;
  }

  #rootOf(subject: Subject): Subject {
    let root = subject;
    for (let next = this.#parents.get(root); next && next !== root; next = this.#parents.get(root))
      root = next;
    this.#parents.set(subject, root);
    return root;
  }
}
