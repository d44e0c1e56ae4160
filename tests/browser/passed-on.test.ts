import { extract } from '@extractus/oembed-extractor';
import ogs from 'open-graph-scraper';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { chartAddress, storyAddress } from '../../src/model/addresses.ts';
import { findEdition, findTown } from './edition.ts';
import { useStanding } from './standing-site.ts';

const [edition, town] = await Promise.all([findEdition(), findTown()]);
const [review, almanac] = await Promise.all([useStanding(edition), useStanding(town)]);

/** A chart and a story that has one, in every language, as somebody pastes their addresses. */
const pasted = [
  { ...edition, ...review },
  { ...town, ...almanac },
].flatMap(({ publication, origin, url }) => {
  const { site, charts, stories } = publication;
  const ofCharts = site.languages.map((language) => ({
    address: `${origin}${chartAddress(site, language, charts[0]?.id ?? '')}`,
    id: charts[0]?.id,
  }));
  const ofStories = stories
    .filter((story) => story.charts.length > 0)
    .slice(0, 2)
    .map(({ language, slug, charts: [first], lead }) => ({
      address: `${origin}${storyAddress(site, language, slug)}`,
      id: lead ?? first,
    }));
  return [...ofCharts, ...ofStories].map((each) => ({ ...each, url }));
});

/** What WordPress leaves of the answer of a site that it does not know: a frame with these attributes, or nothing. */
function strippedByWordPress(html: string): string {
  const clean = sanitizeHtml(html, {
    allowedTags: ['a', 'blockquote', 'iframe'],
    allowedAttributes: {
      a: ['href'],
      iframe: [
        'src',
        'width',
        'height',
        'frameborder',
        'marginwidth',
        'marginheight',
        'scrolling',
        'title',
      ],
    },
  });
  return /<iframe[^>]*><\/iframe>/.exec(clean)?.[0] ?? '';
}

describe.each(pasted)('a link to $address, pasted elsewhere', ({ address, id, url }) => {
  it('leads a consumer of oEmbed to the chart as a frame, which stays where untrusted', async () => {
    const answer = (await extract(address)) as unknown as Readonly<Record<string, unknown>>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 680 });
    const html = strippedByWordPress(String(answer.html));
    const attributes = Object.fromEntries(
      [...html.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(attributes.src).toMatch(new RegExp(`^${url}([^/]+/)?embed/${id}/$`));
    expect(attributes.width).toBe('680');
    expect(Number(attributes.height)).toBeGreaterThanOrEqual(Number(answer.height));
    expect(attributes.title).toBe(sanitizeHtml(String(answer.title)));
    const thumbnail = await fetch(String(answer.thumbnail_url));
    expect(thumbnail.headers.get('content-type')).toBe('image/png');
  });

  it('shows the chart’s picture in a chat', async () => {
    const html = await (await fetch(address)).text();
    const { result, error } = await ogs({ html });
    expect(error).toBe(false);
    expect(result.twitterCard).toBe('summary_large_image');
    const [picture] = result.ogImage ?? [];
    expect(picture?.url).toMatch(new RegExp(`^${url}([^/]+/)?charts/${id}\\.card\\.png$`));
    expect([picture?.width, picture?.type].filter(Boolean)[0]).toBe('1080');
    expect(result.ogTitle).toBeTruthy();
    expect(result.ogUrl ?? address).toBe(address);
    const shown = await fetch(picture?.url ?? '');
    expect(shown.status).toBe(200);
  });
});
