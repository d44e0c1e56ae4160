/** Lets the heads of a dataset's table sort it, as those of a chart of that type do. */
const element = document.querySelector<HTMLElement>('.sortable');
const data = element?.querySelector('script')?.textContent;
if (element && data) {
  const { signal: leaving } = new AbortController();
  const id = element.dataset.chart ?? '';
  // Loaded as figures load it, so that what they share with it stays in one file.
  const { enhance } = await import('./sort-table.ts');
  enhance({ element, id, slot: element, data: JSON.parse(data), leaving });
}

export {};
