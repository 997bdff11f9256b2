import type { Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import type { AccountMap } from '../../src/domain/account-map';
import { applyChangeSet } from '../../src/domain/change-set';
import { assess } from '../../src/domain/commands/assess';
import type { AssessInput } from '../../src/domain/commands/assess';
import type { ElementSpec } from '../../src/graph-view/element-spec';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { BENCH_DAY, makeMap } from '../make-map';
import { inTurns } from '../repetitions';
import type { Times } from '../repetitions';
import { bareDrawing, drawBare } from './bare';
import { canvasIn, canvasWords, settled, showOurs } from './ours';
import { drawn, presented, timed } from './pixels';
import { benchStorage, keep, openStored, saved, valueOf } from './stored';

/** An attitude set, until its dot is on the screen in its new colour: by the app and by bare `ele.data()`, ms. */
export async function editing(
  people: number,
  lens: Lens,
  rounds: number,
  ours: HTMLElement,
  bare: HTMLElement,
): Promise<Times> {
  const { map, input } = editOf(people);
  const storage = await benchStorage();
  await keep(storage, map);
  const open = await openStored(storage, map.id);
  const words = await canvasWords(createRoot(document.createElement('div')));

  const changeSet = valueOf(assess(map, input, { today: BENCH_DAY, newId: () => 'z' }));
  const before = bareDrawing(map, lens, words, bare);
  const after = bareDrawing(applyChangeSet(map, changeSet), lens, words, bare);
  const edit = changedElement(before.elements, after.elements);

  const peer = drawBare(bare, before);
  await peer.complete;
  showOurs(createRoot(ours), open, lens);
  await settled(ours);
  const canvas = canvasIn(ours);
  const still = async () => {
    await saved(open);
    await settled(ours);
    await presented();
  };

  const times = await inTurns(Array.from({ length: rounds + WARMING }), {
    ours: async () => {
      await still();
      const time = await untilShown(canvas, edit.after, () => valueOf(open.run(assess, input)));
      await still();
      await untilShown(canvas, edit.before, open.undo);
      return time;
    },
    bare: async () => {
      await still();
      const element = peer.cy.getElementById(edit.after.id);
      const time = await untilShown(peer.cy, edit.after, () => element.data(edit.changed));
      await untilShown(peer.cy, edit.before, () => element.data(edit.before));
      return time;
    },
  });
  open.close();
  storage.close();
  return { ours: times.ours.slice(WARMING), bare: times.bare.slice(WARMING) };
}

type Data = ElementSpec['data'];

/** Rounds that do not count: both states' pictures are there on both sides afterwards. */
const WARMING = 3;

function untilShown(cy: Core, { id, picture }: Data, change: () => unknown): Promise<number> {
  return timed(async () => {
    const shown = drawn(cy, () => cy.getElementById(id).data('picture') === picture);
    change();
    await shown;
    await presented();
  });
}

/** The one element that the edit is seen on, and the fields of it that change. */
function changedElement(before: readonly ElementSpec[], after: readonly ElementSpec[]) {
  const known = new Map(before.map(({ data }) => [data.id, data]));
  for (const { data } of after) {
    const old = known.get(data.id);
    if (!old || old.picture === data.picture) continue;
    const fields = Object.entries(data).filter(([field, value]) => old[field] !== value);
    return { before: old, after: data, changed: Object.fromEntries(fields) };
  }
  throw new Error('The edit would not be seen.');
}

/**
 * The map and a view of somebody on it. A folded department shows the worst attitude in it: nobody
 * else there has been judged, so that the edit is seen in every lens.
 */
function editOf(people: number): { map: AccountMap; input: AssessInput } {
  const map = makeMap(people);
  const person = map.people.at(-1);
  if (!person) throw new Error('There is nobody to judge.');
  const colleagues = new Set(
    map.people.filter(({ department }) => department === person.department).map(({ id }) => id),
  );
  const assessments = map.assessments.filter(({ personId }) => !colleagues.has(personId));
  return {
    map: { ...map, id: `${map.id}-edited`, assessments },
    input: {
      personId: person.id,
      needs: { personal: 'met', organisation: 'met' },
      evidence: 'acted',
    },
  };
}
