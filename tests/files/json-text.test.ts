import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/files/json-fault';
import { countKeys, scanJson } from '../../src/files/json-scan';
import { parseJsonText } from '../../src/files/json-text';

describe('the first fault of a text', () => {
  it.each([
    ['', 0, []],
    ['   ', 3, []],
    ['\t\n\r {', 5, [0]],
    ['{', 1, [0]],
    ['{ "a', 4, [0]],
    ['{"a"', 4, ['a']],
    ['{"a" : ', 7, ['a']],
    ['{"a": 1 "b"', 8, ['a']],
    ['{"a": 1, }', 9, ['a']],
    ['{"a": 1, 2: 3}', 9, ['a']],
    ['{"a": 1]', 7, ['a']],
    ['{"a" 1}', 5, ['a']],
    ['{,}', 1, [0]],
    ['[', 1, [0]],
    ['[,1]', 1, [0]],
    ['[1, 2, ]', 7, [2]],
    ['[1 2]', 3, [0]],
    ['[1}', 2, [0]],
    ['[1, {"a": [true, nul]}]', 17, [1, 'a', 1]],
    ['[[1], [2, [3, x]]]', 14, [1, 1, 1]],
    ['{"a": {"b": 1}, "c": x}', 21, ['c']],
    ['[] ]', 3, []],
    ['{} 1', 3, []],
    ['1 2', 2, []],
    ['"a" "b"', 4, []],
    ['tru', 0, []],
    ['01', 0, []],
    ['+1', 0, []],
    ['.5', 0, []],
    ['1.', 0, []],
    ['NaN', 0, []],
    ["'a'", 0, []],
    ['"a', 2, []],
    ['"a\nb"', 2, []],
    ['"a\u001fb"', 2, []],
    ['"a\\', 2, []],
    ['"a\\x41"', 2, []],
    ['"\\u12g4"', 1, []],
    ['"\\u123"', 1, []],
    ['"\\u00e9\\u00gg"', 7, []],
    ['"\\"', 3, []],
    ['[1,\u00a02]', 3, [1]],
  ])('%j is at %i, on the way %j', (text, offset, path) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonFault(text)).toEqual({ kind: 'syntax', offset, path });
  });

  it.each([
    ['{"a": 1, "a": 2}', 9, ['a']],
    ['{"a": 1,\n "\\u0061": 2, "b"}', 10, ['a']],
    ['[0, {"b": {"c": 1, "d": [{"c": 3}], "c": 2}}]', 36, [1, 'b', 'c']],
    ['{"": {}, "": {}}', 9, ['']],
    ['{"__proto__": 1, "__proto__": 2}', 17, ['__proto__']],
  ])('may be a key that is there twice: %j', (text, offset, path) => {
    expect(findJsonFault(text)).toEqual({ kind: 'duplicate-key', offset, path });
  });

  it.each([
    ' {"a": [1, -2.5e+3, true, false, null, ""], "b": {"a": {}, "c": []}} \r\n\t',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uABCD \u007f🙂"',
    '[{"a": 1}, {"a": 1}]',
    '{"a": {"a": {"a": 1}}}',
    '[[], {}, [[]], [{}]]',
    '0',
  ])('is none in %j', (text) => {
    expect(findJsonFault(text)).toBeNull();
  });

  it('is none in whatever JSON writes, on one line or on many', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t', ' \n'), (value, space) => {
        expect(findJsonFault(JSON.stringify(value, null, space))).toBeNull();
      }),
    );
  });
});

describe('one pass over a text', () => {
  it('counts the keys that the value has, however deep', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(scanJson(text, 100)).toEqual({ keys: countKeys(JSON.parse(text)), tooDeepAt: -1 });
      }),
    );
  });

  it.each([
    ['{"a": 1, "b": {"c": [{"d": null}, [], "e"]}}', 4],
    ['"a: {b: [c:"', 0],
    ['["a\\":{[", ":", "\\\\", {"\\\\": "\\\\"}]', 1],
    ['null', 0],
    ['[[], {}, 5, true]', 0],
  ])('finds in %j so many keys: %i', (text, keys) => {
    expect(countKeys(JSON.parse(text))).toBe(keys);
    expect(scanJson(text, 32)).toEqual({ keys, tooDeepAt: -1 });
  });

  it.each([
    ['[[]]', 2, -1],
    ['[[]]', 1, 1],
    ['[{"a": [1]}]', 2, 7],
    ['[{"a": [1]}]', 3, -1],
    ['{"a": {}, "b": {}, "c": []}', 2, -1],
    ['[[],[],{"a":{}}]', 2, 12],
    ['"[[[[" ', 1, -1],
    ['["\\"[[", []]', 2, -1],
    ['["never closed [[[[', 1, -1],
  ])('of %j with the limit %i ends at %i', (text, limit, tooDeepAt) => {
    expect(scanJson(text, limit).tooDeepAt).toBe(tooDeepAt);
  });

  it('tells how many keys there were before it ended', () => {
    expect(scanJson('{"a": 1, "b": {"c": []}}', 2)).toEqual({ keys: 3, tooDeepAt: 20 });
  });
});

describe('a text from anywhere', () => {
  const refusal = (text: string) => {
    const parsed = parseJsonText(text);
    return parsed.ok ? undefined : parsed.error;
  };

  it.each([
    ['{"a": 1', 1, 8],
    ['{\n"a": x', 2, 6],
    ['{\r\n\r\n"a": x', 3, 6],
    ['{\r\r"a": x', 3, 6],
    ['{\n\r"a": x', 3, 6],
    ['\ufeff[x', 1, 2],
    ['\n', 0, 0],
  ])('%j is refused at line %i, column %i', (text, line, column) => {
    const empty = { code: 'empty-file' };
    expect(refusal(text)).toEqual(
      line === 0 ? empty : { code: 'not-json', facts: { line, column } },
    );
  });

  it('is refused at the place where it nests too deep', () => {
    const deep = `${'[\n'.repeat(32)}  {"a": 1`;
    expect(refusal(deep)).toEqual({ code: 'too-deep', facts: { limit: 32, line: 33, column: 3 } });
    expect(parseJsonText('['.repeat(32) + ']'.repeat(32)).ok).toBe(true);
  });

  it('is refused for a key that is there twice, with its place and what it is called', () => {
    expect(refusal('{"list": [1, {"key": 1,\n "key": 2}]}')).toEqual({
      code: 'duplicate-key',
      at: 'list[1].key',
      facts: { key: 'key', line: 2, column: 2 },
    });
    const long = 'k'.repeat(100);
    expect(refusal(`{"${long}": 1, "${long}": 2}`)?.facts?.key).toBe(`${'k'.repeat(59)}…`);
  });

  it('may begin with one mark, which is no part of it', () => {
    expect(parseJsonText('\ufeff{"a": "\ufeff"}')).toEqual({ ok: true, value: { a: '\ufeff' } });
    expect(refusal('\ufeff')).toEqual({ code: 'empty-file' });
    expect(refusal('\ufeff\ufeff1')).toMatchObject({ code: 'not-json' });
  });
});
