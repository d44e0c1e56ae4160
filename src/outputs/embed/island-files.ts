/** The files of the islands below `src/islands`, by the names that chart types give them. */
export const islandFiles = {
  answers: 'marks/plain-marks',
  bar: 'bars/bar',
  course: 'over-time/course',
  filter: 'filter/filter',
  'sort-table': 'table/sort-table',
  zoom: 'zoom/zoom',
} as const;

export type IslandName = keyof typeof islandFiles;

export const isIsland = (name: string): name is IslandName => Object.hasOwn(islandFiles, name);
