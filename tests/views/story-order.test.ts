import { expect, test } from 'vitest';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { chartsInOrder, datasetsInOrder } from '../../src/views/story-order.ts';
import { riverTown } from './river-town.ts';

const publication = await riverTown();
const index = new PublicationIndex(publication);
const [language] = publication.site.languages;

test('charts and datasets come in the order of the stories, those of none at the end', () => {
  const stories = publication.stories.filter((story) => story.language === language);
  const ids = chartsInOrder(index, language).map(({ id }) => id);
  const names = datasetsInOrder(index, language).map(({ name }) => name);
  expect([...ids].sort()).toEqual(publication.charts.map(({ id }) => id).sort());
  const shown = new Set(stories.flatMap(({ charts, lead }) => [...charts, lead]));
  const firstUnshown = ids.findIndex((id) => !shown.has(id));
  const unshown = firstUnshown < 0 ? [] : ids.slice(firstUnshown);
  expect(unshown.filter((id) => shown.has(id))).toEqual([]);
  expect({ ids, names }).toMatchInlineSnapshot(`
    {
      "ids": [
        "passengers-by-pier",
        "high-water",
      ],
      "names": [
        "fleet",
        "ferry-trips",
        "library",
        "water-level",
      ],
    }
  `);
});
