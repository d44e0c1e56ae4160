import type { Route } from '../contract/route.ts';
import { addPicture } from './add-picture.ts';
import {
  beginChart,
  chartChoices,
  closeChart,
  draftChart,
  listCharts,
  openChart,
  saveChart,
} from './charts.ts';
import { listDatasets, openDataset, saveCells } from './datasets.ts';
import { findCells, wordCell } from './find-cells.ts';
import { findClaims } from './find-claims.ts';
import { greet } from './greet.ts';
import { listStories } from './list-stories.ts';
import { newStory } from './new-story.ts';
import { closeStory, draftStory, openStory } from './open-story.ts';
import { buildNow, commitNow, deployNow, publishState, pushNow, setState } from './publish.ts';
import { readTable, saveTable } from './read-table.ts';
import { dropDraft, keepDraft, saveStory, undoSave } from './save-story.ts';

/** What screens may ask. A new route is its file, its test, and a line here. */
export const routes: readonly Route<unknown, unknown>[] = [
  listDatasets,
  openDataset,
  saveCells,
  readTable,
  saveTable,
  greet,
  listStories,
  newStory,
  ...[openStory, draftStory, closeStory],
  ...[saveStory, keepDraft, dropDraft, undoSave],
  ...[listCharts, chartChoices, beginChart, openChart, draftChart, saveChart, closeChart],
  ...[findCells, wordCell, findClaims],
  addPicture,
  ...[publishState, setState, buildNow, deployNow, commitNow, pushNow],
];
