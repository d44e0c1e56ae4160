import { getRssString } from '@astrojs/rss';
import { escapeHtml } from '../../charts/text/markup.ts';
import { frontAddress, storyAddress, wholeAddress } from '../../model/addresses.ts';
import type { Publication, Story } from '../../model/publication.ts';
import { extendAddress, safe } from '../../schema/safe-address.ts';
import { textFor } from '../../schema/text.ts';

/** The stories of a language as RSS 2.0, the newest first. Drafts stay at home. */
export function writeFeed(publication: Publication, language: string): Promise<string> {
  const { site, stories } = publication;
  const front = wholeAddress(site.url, frontAddress(site, language));
  const name = textFor(site.name, language);
  const published = stories.filter((story) => story.language === language && !story.draft);
  return getRssString({
    title: name,
    description: textFor(site.description, language) ?? name,
    site: front,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${language}</language><atom:link href="${escapeHtml(safe(extendAddress(front, 'feed.xml')))}" rel="self" type="application/rss+xml"/>`,
    items: published.sort(newestFirst).map((story) => ({
      title: story.title.text,
      link: wholeAddress(site.url, storyAddress(site, language, story.slug)),
      description: story.dek?.text,
      pubDate: new Date(story.date),
      categories: story.kicker ? [story.kicker.text] : [],
      customData: story.byline
        .map(({ name: writer }) => `<dc:creator>${escapeHtml(writer)}</dc:creator>`)
        .join(''),
    })),
  });
}

/** Stories of one day in the order of their edition. */
function newestFirst(a: Story, b: Story): number {
  return b.date.localeCompare(a.date) || a.order - b.order;
}
