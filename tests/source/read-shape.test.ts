import { expect, it } from 'vitest';
import { z } from 'zod';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { readShape } from '../../src/source/read-shape.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  size: z.number().optional(),
  image: z.strictObject({ src: z.string(), alt: z.string().optional() }).optional(),
  people: z.array(z.strictObject({ name: z.string() })).default([]),
});

function read(yaml: string) {
  const mistakes = new Mistakes();
  const source = parseYaml({ path: 'a.yaml', text: yaml }, mistakes);
  const shape = source && readShape(source, schema, { title: '' }, mistakes);
  return { ...shape, told: mistakes.list.map(({ code }) => code) };
}

it('reads what has no fault as the schema does', () => {
  const { written, isWhole, told } = read('title: A\nsize: 2');
  expect(written).toEqual({ title: 'A', size: 2, people: [] });
  expect([isWhole, told]).toEqual([true, []]);
});

it('reads on without what is faulty', () => {
  const { written, isWhole, told } = read('size: big\nextra: 1\nimage: { src: a.png, alt: 3 }');
  expect(written).toEqual({ title: '', image: { src: 'a.png' }, people: [] });
  expect(isWhole).toBe(false);
  expect(told).toEqual(['missing-field', 'wrong-type', 'wrong-type', 'unknown-field']);
});

it('leaves out a list with a faulty item, and a group that lacks what it needs', () => {
  const { written } = read('title: A\nimage: { alt: x }\npeople: [{ name: A }, { nam: B }]');
  expect(written).toEqual({ title: 'A', people: [] });
});

it('gives up on what is no group of fields', () => {
  expect(read('[1, 2]').written).toBeUndefined();
});
