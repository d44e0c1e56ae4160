import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { addressesOf, isOpen, mayAnswer, namedHost } from '../../src/publish/hosts.ts';

it.each([
  [undefined, ['localhost:4321', '127.0.0.1:4321', '[::1]:4321']],
  ['192.0.2.7', ['192.0.2.7:4321', '192.0.2.7', 'localhost:4321']],
  ['2001:db8::7', ['[2001:db8::7]:4321', '[2001:DB8::7]:80']],
  ['press.example', ['press.example:4321', 'Press.Example', '127.0.0.1:4321']],
  ['0.0.0.0', ['192.0.2.7:8080', 'localhost:8080', '[2001:db8::7]:1', `${hostname()}:4321`]],
  ['::', ['192.0.2.7:4321', 'localhost:4321']],
])('a server at %s answers to its own names', (host, names) => {
  for (const name of names) expect([name, mayAnswer(name, 4321, host)]).toEqual([name, true]);
});

it.each([
  [
    undefined,
    ['localhost', 'localhost:80', '192.0.2.7:4321', 'x.localhost:4321', 'x@localhost:4321'],
  ],
  ['192.0.2.7', ['192.0.2.8:4321', 'attacker.example:4321']],
  ['0.0.0.0', ['attacker.example:4321', 'localhost.attacker.example', '', undefined]],
])('a server at %s answers to no other', (host, names) => {
  for (const name of names) expect([name, mayAnswer(name, 4321, host)]).toEqual([name, false]);
});

it('stands at port 80 without saying so', () => {
  expect(mayAnswer('localhost', 80)).toBe(true);
});

it('listens at this machine alone unless asked', () => {
  expect([undefined, 'localhost', '127.0.0.1', '::1', '0.0.0.0', '192.0.2.7'].map(isOpen)).toEqual([
    ...[false, false, false, false, true, true],
  ]);
  expect(addressesOf(undefined)).toEqual(['127.0.0.1', '::1']);
  expect([undefined, '::', '::1', 'press.example'].map(namedHost)).toEqual([
    ...['localhost', 'localhost', '[::1]', 'press.example'],
  ]);
});
