import { expect, it } from 'vitest';
import { groupsIn, writeGroups } from '../../../src/islands/filter/filter-state.ts';

const allowed = ['north', 'south', 'a,b'];

it('keeps groups in an address, those with commas too', () => {
  const written = writeGroups(new Set(['a,b', 'north']), allowed);
  expect(written).toBe('north,a%2Cb');
  expect(groupsIn(written, allowed)).toEqual(['north', 'a,b']);
});

it('keeps nothing where none recedes', () => {
  expect(writeGroups(new Set(), allowed)).toBeUndefined();
  expect(writeGroups(new Set(allowed), allowed)).toBeUndefined();
});

it('leaves out what the chart does not have, and what no address should hold', () => {
  expect(groupsIn('east,south', allowed)).toEqual(['south']);
  expect(groupsIn('%', allowed)).toEqual([]);
  expect(groupsIn(undefined, allowed)).toEqual([]);
});
