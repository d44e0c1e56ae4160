import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite(smallSite);
const { call, faults } = await useDesk(site);
const file = (id: string) => join(site, `content/charts/${id}.yaml`);

describe('the routes of charts', () => {
  it('list them with their types, data and stories, and what can be drawn', async () => {
    const { answer } = await call('list-charts', {});
    expect(answer).toEqual({
      charts: [
        {
          id: 'flour',
          title: '东坊产面',
          type: 'Bar chart',
          dataset: 'flour',
          stories: ['mills'],
          errors: 0,
        },
      ],
      datasets: [{ name: 'flour', title: '面粉产量' }],
    });
  });

  it('draw the types that suit a dataset, with the reason, and none that the check refuses', async () => {
    const { answer } = await call('chart-choices', { dataset: 'flour' });
    expect(answer.map(({ type }: { type: string }) => type)).toContain('bar');
    expect(answer.map(({ type }: { type: string }) => type)).not.toContain('line');
    for (const { name, reason, picture } of answer) {
      expect(name).not.toBe('');
      expect(reason).not.toBe('');
      expect(picture).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    }
    expect(existsSync(file('proposed-chart'))).toBe(false);
  });

  it('refuse data that there is not, and a type that would mislead', async () => {
    expect(await call('chart-choices', { dataset: 'bread' })).toMatchObject({ status: 409 });
    const begin = { dataset: 'flour', type: 'line', title: 'A' };
    expect(await call('begin-chart', begin)).toMatchObject({ status: 409 });
    expect(await call('open-chart', { id: '../site' })).toMatchObject({ status: 400 });
  });

  it('begin one under a name of its own, with its title', async () => {
    const begin = { dataset: 'flour', type: 'bar', title: '东坊更多' };
    const { answer } = await call('begin-chart', begin);
    expect(answer).toEqual({ id: 'dong-fang-geng-duo' });
    expect(readFileSync(file(answer.id), 'utf8')).toContain('东坊更多');
    const again = await call('begin-chart', begin);
    expect(again.answer).toEqual({ id: 'dong-fang-geng-duo-2' });
  });

  it('open one, show it as it is changed, and write nothing before it is saved', async () => {
    const before = readFileSync(file('flour'), 'utf8');
    const { answer } = await call('open-chart', { id: 'flour' });
    expect(answer).toMatchObject({
      languages: ['zh-CN', 'en'],
      values: { title: { 'zh-CN': '东坊产面', en: 'The east mill grinds' }, highlight: ['east'] },
      rows: [{ key: 'east', label: '东坊' }, { key: 'west' }],
      page: '/charts/flour/',
      problems: [],
    });
    const values = {
      ...answer.values,
      title: { 'zh-CN': '东坊产面', en: 'The mill ground 121 t' },
    };
    const { base, digest } = answer;
    const drafted = await call('draft-chart', { id: 'flour', base, values });
    expect(drafted.answer.problems).toMatchObject([{ severity: 'error' }]);
    expect(readFileSync(file('flour'), 'utf8')).toBe(before);
    const lit = { ...answer.values, note: { 'zh-CN': '注', en: 'A note' }, highlight: ['west'] };
    const saved = await call('save-chart', { id: 'flour', base, digest, values: lit });
    expect(saved.answer.problems).toEqual([]);
    const after = readFileSync(file('flour'), 'utf8');
    expect(after).toContain('highlight: [west]');
    expect(after).toContain('A note');
    expect(after).toContain('title: { zh-CN: 东坊产面, en: The east mill grinds }');
    await call('close-chart', { id: 'flour' });
  });

  it('merge what somebody else has changed, and write nothing over the same change', async () => {
    const { answer } = await call('open-chart', { id: 'flour' });
    const text = readFileSync(file('flour'), 'utf8');
    writeFileSync(file('flour'), text.replace('sort: -output', 'sort: output # by hand'));
    const { base, digest, values } = answer;
    const noted = { ...values, subtitle: { 'zh-CN': '吨', en: 'Tonnes' } };
    const merged = await call('save-chart', { id: 'flour', base, digest, values: noted });
    expect(merged.status).toBe(200);
    const both = readFileSync(file('flour'), 'utf8');
    expect(both).toContain('sort: output # by hand');
    expect(both).toContain('Tonnes');
    writeFileSync(file('flour'), both.replace('Tonnes', 'Metric tonnes'));
    const mine = { ...noted, subtitle: { 'zh-CN': '吨', en: 'In tonnes' } };
    const { base: last, digest: known } = merged.answer;
    const clash = await call('save-chart', {
      id: 'flour',
      base: last,
      digest: known,
      values: mine,
    });
    expect(clash.status).toBe(409);
    expect(readFileSync(file('flour'), 'utf8')).toContain('Metric tonnes');
    expect(faults).toEqual([]);
  });
});
