import { expect, it } from 'vitest';
import { stateIn, withState } from '../../../src/islands/figure/address-state.ts';

const page = 'https://yearbook.example/stories/sectors/';

it('keeps each chart’s settings under the chart’s name', () => {
  const sorted = withState(page, 'sector-growth', 'sort', 'published');
  const both = withState(sorted, 'funds', 'sort', 'value');
  expect(both).toBe(`${page}?sector-growth.sort=published&funds.sort=value`);
  expect(stateIn(both, 'sector-growth', 'sort')).toBe('published');
  expect(stateIn(both, 'funds', 'sort')).toBe('value');
  expect(stateIn(both, 'sector-growth', 'with')).toBeUndefined();
});

it('leaves the rest of the address as it is', () => {
  const address = `${page}?theme=dark#chart-sector-growth`;
  const changed = withState(address, 'sector-growth', 'with', '新能源');
  expect(changed).toContain('?theme=dark&sector-growth.with=');
  expect(changed).toMatch(/#chart-sector-growth$/);
  expect(stateIn(changed, 'sector-growth', 'with')).toBe('新能源');
});

it('takes a setting out where the chart is as published', () => {
  const address = withState(page, 'sector-growth', 'sort', 'published');
  expect(withState(address, 'sector-growth', 'sort', undefined)).toBe(page);
});
