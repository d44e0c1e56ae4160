import { addressOf } from '../../model/address.ts';
import { storyAddress, wholeAddress } from '../../model/addresses.ts';
import type { BoundFact, Publication, Story } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';

/**
 * Every bound number and statement of every published story as JSON, for readers' programs: where it
 * stands, what it says, and which cell it comes from. What a story's charts say stands in the story too.
 */
export function writeFacts(publication: Publication): string {
  const { site, stories } = publication;
  const published = stories.filter(({ draft }) => !draft);
  const answer = {
    publication: textFor(site.name, site.languages[0]),
    url: site.url,
    facts: published.flatMap((story) => factsOf(story, publication)),
  };
  return `${JSON.stringify(answer)}\n`;
}

function factsOf(story: Story, publication: Publication) {
  const inText = story.facts.map((fact) => describe(fact, story, publication));
  const inCharts = [...new Set(story.charts)].flatMap((id) => {
    const chart = publication.charts.find((each) => each.id === id);
    const facts = lookUp(chart?.facts, story.language) ?? [];
    return facts.map((fact) => describe(fact, story, publication, id));
  });
  return [...inText, ...inCharts];
}

/** One fact. Without a place of its own it stands somewhere in its chart, or in its story. */
function describe(fact: BoundFact, story: Story, { site }: Publication, chart?: string) {
  const { kind, text, cell, statement, anchor = chart && `chart-${chart}` } = fact;
  const { dataset, key, field, value, unit, decimals, qualifier, status } = cell;
  const address = storyAddress(site, story.language, story.slug);
  const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  return {
    story: story.slug,
    language: story.language,
    address: `${wholeAddress(site.url, address)}${fragment}`,
    chart,
    kind,
    text,
    statement,
    source: addressOf(cell),
    cell: { dataset, key, field, value, unit: unit?.name, decimals, qualifier, status },
  };
}
