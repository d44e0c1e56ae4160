import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/registry.ts';

const readme = readFileSync('src/charts/README.md', 'utf8');
const names = Object.keys(chartTypes);

describe('how a chart type is added', () => {
  it('names only files that there are, for every type', () => {
    const paths = [...readme.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths)
      for (const name of path.includes('<type>') ? names : [''])
        expect(existsSync(path.replace('<type>', name)), path).toBe(true);
  });

  it('names only parts that every type has, and functions that there are', () => {
    const parts = [...readme.matchAll(/^ {3}- `(\w+)`/gm)].map(([, part = '']) => part);
    expect(parts).toEqual(['options', 'about', 'channels', 'check', 'read', 'draw', 'describe']);
    for (const name of names) {
      const file = readFileSync(`src/charts/catalogue/${name}.ts`, 'utf8');
      const written = file.slice(file.indexOf(`export const ${name} = defineChart(options, {`));
      for (const part of parts.slice(1))
        if (part !== 'check') expect(written, name).toMatch(new RegExp(`^  ${part}[,:]`, 'm'));
    }
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const functions = [...readme.matchAll(/\b(?:define|explain|check|read|describe)[A-Z]\w+/g)];
    for (const [name] of functions) expect(code).toContain(`export function ${name}`);
  });
});
