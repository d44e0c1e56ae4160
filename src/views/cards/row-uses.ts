import { chartAddress, storyAddress } from '../../model/addresses.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Inline, InlineElement } from '../../model/inline.ts';
import type { Story } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { useOfRow } from '../../model/usage.ts';
import { lookUp } from '../../schema/look-up.ts';
import { extendAddress, type SafeAddress } from '../../schema/safe-address.ts';
import { wordsFor } from '../../words/languages.ts';

/** The count of stories and charts that use a row, to be opened for the links to them; nothing where none does. */
export function rowUses(
  { name }: Dataset,
  key: string,
  index: PublicationIndex,
  language: string,
): Inline {
  const { site } = index.publication;
  const { stories, charts } = useOfRow(index, name, key, language);
  if (stories.length + charts.length === 0) return [];
  const links = [
    ...stories.map((story) => {
      const fragment = firstAnchor(story, name, key);
      const href = extendAddress(storyAddress(site, language, story.slug), fragment);
      return link(href, story.title.text);
    }),
    ...charts.map(({ id, title }) =>
      link(chartAddress(site, language, id), lookUp(title, language)?.text ?? id),
    ),
  ];
  const summary = wordsFor(language).cards.uses(stories.length, charts.length);
  const runs = [{ name: 'summary', runs: [summary] }, ...links];
  return [{ name: 'details', attributes: { class: 'uses' }, runs }];
}

/** The place of the first number in a story that comes from a row. */
function firstAnchor({ facts }: Story, dataset: string, key: string): string {
  const fact = facts.find(
    ({ cell, anchor }) => anchor && cell.dataset === dataset && cell.key === key,
  );
  return fact?.anchor === undefined ? '' : `#${encodeURIComponent(fact.anchor)}`;
}

function link(href: SafeAddress, text: string): InlineElement {
  return { name: 'a', attributes: { href }, runs: [text] };
}
