import { describe, expect, test } from 'vitest';
import { answeringFile } from '../../src/offline/answering-file';

const SCOPE = 'https://maps.example.com/app/';

function answering(path: string, request: { method?: string; mode?: string } = {}) {
  const url = new URL(path, SCOPE).href;
  return answeringFile({ method: 'GET', mode: 'no-cors', ...request, url }, SCOPE);
}

describe('the file that answers', () => {
  test.each(['', '?from=home', 'maps/1', 'maps/1.5/people', '#/map/1'])(
    'a visit to the place “%s” is the page',
    (path) => {
      expect(answering(path, { mode: 'navigate' })).toBe('index.html');
    },
  );

  test.each([
    ['recovery.html', 'recovery.html'],
    ['icons/192.png?again', 'icons/192.png'],
  ])('a visit to %s is that file', (path, file) => {
    expect(answering(path, { mode: 'navigate' })).toBe(file);
  });

  test('a script that asks for a place gets no page', () => {
    expect(answering('maps/1')).toBe('maps/1');
    expect(answering('assets/main-abc.js')).toBe('assets/main-abc.js');
  });

  test.each([
    ['beside the app', '/other/index.html', {}],
    ['of another origin', 'https://elsewhere.example/app/index.html', {}],
    ['that is sent', '', { method: 'POST', mode: 'navigate' }],
  ])('is none for a request %s', (_, path, request) => {
    expect(answering(path, request)).toBeNull();
  });
});
