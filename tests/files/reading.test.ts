import { describe, expect, it } from 'vitest';
import {
  isObject,
  kindOf,
  newReading,
  pathText,
  refuse,
  repair,
  shortened,
} from '../../src/files/reading';
import { cleanText } from '../../src/files/text-cleaning';

describe('a place in a file', () => {
  it.each([
    [[], ''],
    [['map'], 'map'],
    [['map', 'ties', 17, 'toId'], 'map.ties[17].toId'],
    [[0], '[0]'],
    [[0, 'a'], '[0].a'],
    [['a b'], '["a b"]'],
    [['map', 'a"b', 'c'], 'map["a\\"b"].c'],
    [['1a'], '["1a"]'],
    [[''], '[""]'],
    [['a-b', '_c', '$d', '姓名', 'é1'], 'a-b._c.$d.姓名.é1'],
    [['-a'], '["-a"]'],
    [['a.b'], '["a.b"]'],
    [['x'.repeat(60)], 'x'.repeat(60)],
    [['x'.repeat(61)], `["${'x'.repeat(59)}…"]`],
    [['a', ' b'], 'a[" b"]'],
    [['a', 'b '], 'a["b "]'],
  ])('%j is written %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe('a value in a sentence', () => {
  it.each([
    ['short', 'short'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)}🙂y`, `${'x'.repeat(58)}…`],
    [`${'x'.repeat(57)}🙂yz`, `${'x'.repeat(57)}🙂…`],
    [`🙂${'x'.repeat(60)}`, `🙂${'x'.repeat(57)}…`],
    [5, '5'],
    [null, 'null'],
    [['a', 1], '["a",1]'],
  ])('%j is told as %s', (value, text) => {
    expect(shortened(value)).toBe(text);
  });

  it.each([
    [null, 'nothing', false],
    [undefined, 'nothing', false],
    [[], 'list', false],
    [{}, 'object', true],
    ['', 'text', false],
    [0, 'number', false],
    [false, 'boolean', false],
  ])('%j is called %s', (value, kind, object) => {
    expect(kindOf(value)).toBe(kind);
    expect(isObject(value)).toBe(object);
  });
});

describe('a reading', () => {
  it('is refused for the first reason only, at its place if it has one', () => {
    const reading = newReading();
    expect(refuse(reading, 'missing')).toBeUndefined();
    expect(reading.failure).toEqual({ code: 'missing' });
    reading.path.push('map', 3);
    refuse(reading, 'empty-id', { id: 'x' });
    expect(reading.failure).toEqual({ code: 'missing' });
    const other = { ...newReading(), path: ['map'] };
    refuse(other, 'too-long', { limit: 2 });
    expect(other.failure).toEqual({ code: 'too-long', at: 'map', facts: { limit: 2 } });
  });

  it('lists every repair, in their order', () => {
    const reading = { ...newReading(), path: ['map'] };
    repair(reading, 'unknown-key');
    repair(reading, 'unsafe-link', { found: 'x' });
    expect(reading.repairs).toEqual([
      { code: 'unknown-key', at: 'map' },
      { code: 'unsafe-link', at: 'map', facts: { found: 'x' } },
    ]);
  });
});

describe('a text that is cleaned', () => {
  it.each([
    ['', ''],
    ['a\tb\nc\rd', 'a\tb\nc\rd'],
    ['\u202e\u200d\ufeff🙂\u00ad', '\u202e\u200d\ufeff🙂\u00ad'],
    ['\0a\u001fb\u007f\u0085\u009fc', 'abc'],
    ['\ud800a\udc00\ud83d', '\ufffda\ufffd\ufffd'],
    ['\0\ud800\0', '\ufffd'],
    ['\u0001\u0002\n\u0003', '\n'],
  ])('%j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
