import { LIMITS } from '../domain/fields';
import { fail, ok } from '../domain/result';
import { findJsonFault } from './json-fault';
import { countKeys, scanJson } from './json-scan';
import type { MapFileResult } from './map-file-answers';
import { pathText, shortened } from './reading';

/**
 * `JSON.parse` for a file from anywhere. Size and nesting are looked at first; a key written twice,
 * of which `JSON.parse` would silently keep the last, is refused. Lines and columns count from 1.
 */
export function parseJsonText(given: string): MapFileResult<unknown> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  if (bytesPass(text, LIMITS.fileBytes)) return tooLarge();
  if (text.trim() === '') return fail({ code: 'empty-file' });
  const { keys, tooDeepAt } = scanJson(text, LIMITS.nesting);
  if (tooDeepAt >= 0) {
    return fail({
      code: 'too-deep',
      facts: { limit: LIMITS.nesting, ...placeOf(text, tooDeepAt) },
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const offset = findJsonFault(text)?.offset ?? text.length;
    return fail({ code: 'not-json', facts: placeOf(text, offset) });
  }
  if (keys !== countKeys(value)) {
    const fault = findJsonFault(text);
    if (fault) {
      const key = shortened(String(fault.path.at(-1)));
      const facts = { key, ...placeOf(text, fault.offset) };
      return fail({ code: 'duplicate-key', at: pathText(fault.path), facts });
    }
  }
  return ok(value);
}

export function tooLarge(): MapFileResult<never> {
  return fail({
    code: 'too-large',
    facts: { limit: LIMITS.fileBytes, megabytes: LIMITS.fileBytes / 1024 ** 2 },
  });
}

/** Whether the text takes more than so many bytes as UTF-8, without encoding it. */
function bytesPass(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const halfPair = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || halfPair ? 2 : 3;
  }
  return bytes > limit;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const breaks = before.match(/\r\n|\r|\n/g);
  return { line: (breaks?.length ?? 0) + 1, column: offset - lineStart + 1 };
}
