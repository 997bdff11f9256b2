import { expect, test, vi } from 'vitest';
import { idsIn, idsOf, mountCanvas } from './mounted-canvas';
import { mapWith } from './maps';

test('a picture that never gets ready does not hold up the drawing for good', async () => {
  const decode = vi.spyOn(HTMLImageElement.prototype, 'decode');
  decode.mockReturnValue(new Promise(() => undefined));
  const map = mapWith({ people: [{ id: 'boss', name: 'Zhao Lei', level: 'decision' }] });
  const canvas = await mountCanvas(map);
  expect(decode).toHaveBeenCalled();
  expect(idsOf(canvas.cy())).toEqual(idsIn(map));
  expect(canvas.region().dataset).toMatchObject({ people: '1', ties: '0' });
  vi.restoreAllMocks();
});
