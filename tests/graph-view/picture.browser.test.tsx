import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { LEGEND_ITEMS } from '../../src/graph-view/legend';
import { paletteOf } from '../../src/graph-view/palette';
import { GREATEST_SIDE } from '../../src/graph-view/picture';
import type { Picture, PictureRequest } from '../../src/graph-view/picture';
import { mapWith } from './maps';
import { mountCanvas } from './mounted-canvas';

const REQUEST: PictureRequest = {
  extent: 'whole',
  scale: 1,
  theme: 'light',
  title: 'Hengda Group',
  dateLine: '13 June 2026',
  legend: LEGEND_ITEMS.map((item) => ({ item, text: item.kind })),
};

const MAP = mapWith({
  people: [
    { id: 'a', name: 'Zhao Lei', level: 'decision' },
    { id: 'b', name: 'שלום', level: 'operation' },
  ],
  ties: [{ id: 't', kind: 'influences', fromId: 'b', toId: 'a' }],
});

async function picture(
  request: Partial<PictureRequest>,
  map = MAP,
  lens: Lens = 'levels',
): Promise<Picture> {
  const canvas = await mountCanvas(map, { lens });
  const result = await canvas.api.current?.picture({ ...REQUEST, ...request });
  await canvas.screen.unmount();
  if (!result?.ok) throw new Error(result?.error.code ?? 'no canvas');
  const bitmap = await createImageBitmap(result.value.blob);
  expect([bitmap.width, bitmap.height]).toEqual([result.value.width, result.value.height]);
  return result.value;
}

async function cornerOf({ blob }: Picture): Promise<string> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [red = 0, green = 0, blue = 0] = context?.getImageData(2, 2, 1, 1).data ?? [];
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a picture', () => {
  test('grows with its scale, and says that nothing was reduced', async () => {
    const small = await picture({ scale: 1 });
    const large = await picture({ scale: 3 });
    expect(large.width / small.width).toBeCloseTo(3, 1);
    expect(large.height / small.height).toBeCloseTo(3, 1);
    expect(small).toMatchObject({ scale: 1, reduced: false });
    expect(large.blob.type).toBe('image/png');
  });

  test('is light or dark whatever the screen shows', async () => {
    expect(await cornerOf(await picture({ theme: 'dark' }))).toBe(paletteOf('dark').canvas);
    expect(await cornerOf(await picture({ theme: 'light' }))).toBe(paletteOf('light').canvas);
    expect(paletteOf('dark').canvas).not.toBe(paletteOf('light').canvas);
  });

  test('shows what is on screen at the size of the screen', async () => {
    const { width } = await picture({ extent: 'screen', legend: [] });
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(width).toBeLessThan(1100);
  });

  test('is never larger than 8,192 px a side, and says that its scale was reduced', async () => {
    const people = [
      { id: 'a', place: { x: 0, y: 0 } },
      { id: 'b', place: { x: 4000, y: 0 } },
    ];
    const wide = await picture({ scale: 4, legend: [] }, mapWith({ people }), 'free');
    expect(wide.width).toBeLessThanOrEqual(GREATEST_SIDE);
    expect(wide.width).toBeGreaterThan(GREATEST_SIDE - 20);
    expect(wide.reduced).toBe(true);
    expect(wide.scale).toBeLessThan(4);
  });

  test('survives people who stand far out', async () => {
    const map = mapWith({
      people: [
        { id: 'a', place: { x: -1_000_000, y: 0 } },
        { id: 'b', place: { x: 1_000_000, y: 1_000_000 } },
      ],
    });
    const canvas = await mountCanvas(map, { lens: 'free' });
    const result = await canvas.api.current?.picture({ ...REQUEST, scale: 4 });
    expect(result).toMatchObject({ ok: true, value: { reduced: true } });
  });

  test('is refused where nothing is drawn', async () => {
    const canvas = await mountCanvas(mapWith({}));
    expect(await canvas.api.current?.picture(REQUEST)).toEqual({
      ok: false,
      error: { code: 'nothing-drawn' },
    });
  });

  test('leaves the screen and the page as they were', async () => {
    const canvas = await mountCanvas(MAP);
    const before = { pan: { ...canvas.cy().pan() }, zoom: canvas.cy().zoom() };
    const elements = document.body.childElementCount;
    await canvas.api.current?.picture({ ...REQUEST, theme: 'dark' });
    expect({ pan: { ...canvas.cy().pan() }, zoom: canvas.cy().zoom() }).toEqual(before);
    expect(document.body.childElementCount).toBe(elements);
    expect(canvas.errors).not.toHaveBeenCalled();
  });
});
