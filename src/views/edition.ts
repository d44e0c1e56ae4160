import { plainText } from '../model/plain-text.ts';
import type { Edition, Publication, Story } from '../model/publication.ts';
import { textFor } from '../schema/text.ts';

/** The contents of an edition's front page, in order. */
export interface Front {
  readonly edition: Edition;
  /** The story that opens the page, where the newsroom wrote no front page of its own. */
  readonly opening?: Story | undefined;
  /** The chart beside the headline. */
  readonly lead?: string | undefined;
  /** The charts below: neither the lead nor those in the edition's own text. */
  readonly charts: readonly string[];
  /** The stories that the page lists, in order. */
  readonly stories: readonly Story[];
}

/** The editions in a language, newest first. */
export function editionsIn(publication: Publication, language: string): Edition[] {
  return publication.editions
    .filter((edition) => edition.language === language)
    .sort((a, b) => b.id.localeCompare(a.id, 'en', { numeric: true }));
}

/** The stories of an edition, in their order. */
export function storiesOf({ stories }: Publication, edition: Edition): Story[] {
  return edition.stories.flatMap(
    (slug) =>
      stories.find((story) => story.slug === slug && story.language === edition.language) ?? [],
  );
}

/** The front page of an edition. */
export function frontOf(publication: Publication, edition: Edition): Front {
  const stories = storiesOf(publication, edition);
  if (isUnwritten(publication, edition) && stories.length > 0) {
    const [opening, ...rest] = stories;
    const lead = opening?.lead ?? opening?.charts[0];
    const leads = new Set(rest.flatMap((story) => story.lead ?? []));
    leads.delete(lead ?? '');
    // A single story needs no list beside its headline.
    return { edition, opening, lead, charts: [...leads], stories: rest.length > 0 ? stories : [] };
  }
  const inBody = chartsIn(edition);
  const charts = edition.charts.filter((id) => id !== edition.lead && !inBody.includes(id));
  return { edition, lead: edition.lead, charts, stories };
}

/** The charts in an edition's own text, those told in steps included. */
export function chartsIn({ body }: Pick<Edition, 'body'>): string[] {
  const ids = body.flatMap((part) => {
    if (part.kind === 'html' || part.kind === 'words') return [];
    return part.kind === 'chart' ? part.id : part.state.chart;
  });
  return [...new Set(ids)];
}

/** Whether the front page holds nothing but the publication's name: its stories make it. */
function isUnwritten({ site }: Publication, { title, language, kicker, figures, body }: Edition) {
  const isNameOnly = title.text === textFor(site.name, language);
  return isNameOnly && !kicker && figures.length === 0 && body.length === 0;
}

/** The current edition's front page in a language; an empty one where nothing has been written yet. */
export function currentEdition({ site, editions }: Publication, language: string): Edition {
  const own = editions.find((each) => each.id === site.edition && each.language === language);
  const title = plainText(textFor(site.name, language));
  const nothing = { byline: [], figures: [], charts: [], body: [], headings: [], stories: [] };
  return own ?? { id: site.edition, language, title, ...nothing };
}
