import { homedir } from 'node:os';
import { expect, it } from 'vitest';
import { brokenReferences, doubledIds, leaks, readSite } from '../publish/crawl.ts';
import { findEdition } from './edition.ts';

const { folder, publication } = await findEdition();
const site = await readSite(folder, publication.site.url);

it('no link, picture or anchor of the edition leads nowhere', () => {
  expect(brokenReferences(site)).toEqual([]);
});

it('no page of the edition has an id twice', () => {
  expect(doubledIds(site)).toEqual([]);
});

it('nothing of the edition names the machine that built it, or another origin', () => {
  expect(leaks(site, [process.cwd(), homedir(), 'file://'])).toEqual([]);
});
