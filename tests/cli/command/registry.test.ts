import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments, usageOf } from '../../../src/cli/command/arguments.ts';
import { type CommandName, commands } from '../../../src/cli/command/registry.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(Object.keys(commands) as CommandName[])('the command %s', (name) => {
  it('is a file and a script of its name', () => {
    expect(existsSync(`src/cli/${name}.ts`)).toBe(true);
    expect(scripts[name]).toBe(`node src/cli/launch.mjs ${name}`);
  });

  it('says how it is used, in each language of the editors, and takes what it says', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const usage = usageOf(name, language);
      for (const option of commands[name].options) expect(usage).toContain(`--${option}`);
      expect(readArguments(name, ['--help'], language)).toMatchObject({ help: true });
      expect(readArguments(name, ['--unheard-of'], language)).toHaveProperty('wrong');
    }
  });
});
