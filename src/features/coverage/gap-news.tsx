import type { i18n as I18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { gapId } from '../../domain/coverage';
import type { Gap } from '../../domain/coverage';
import { gapChanges } from '../../domain/coverage/gap-matter';
import type { GapChanges } from '../../domain/coverage/gap-matter';
import type { OpenMap } from '../../editing/open-map';
import { useEditing } from '../../editing/open-map-context';
import type { ClosedGap } from '../../editing/session';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { gapTeller } from './gap-words';
import { stepWords } from './step-words';
import { gapsShown } from './gaps-shown';

/** More than this many at once are counted, not read out. */
const READ_OUT = 3;

/**
 * Watches which gaps an edit closes and opens: says so politely, and keeps the closed ones for the
 * list to show. Stays mounted while the map is open, whichever tab of the panel is shown.
 */
export function GapNews() {
  const { open, shown, session } = useEditing();
  const { t, i18n } = useTranslation('coverage');
  const [news, setNews] = useState('');

  useEffect(() => {
    const source = gapsShown(shown);
    let last = source.get();
    let steps = stepsOf(open);
    return source.subscribe(() => {
      const found = source.get();
      if (!found || session.get().replayDay !== null) return;
      const [before, earlier] = [last, steps];
      last = found;
      steps = stepsOf(open);
      // A gap that comes with another day is no news of an edit.
      if (before?.today !== found.today || before.map === found.map) return;
      const { map, today, gaps: now } = found;
      const changes = gapChanges(before.gaps, now, map);
      const { closedGaps } = session.get();
      const kept = closedGaps.filter((gap) => isStillSo(gap, now));
      const isSame = changes.closed.length + changes.opened.length + changes.planned.length === 0;
      if (isSame && kept.length === closedGaps.length) return;
      const tellBefore = gapTeller(before.map, today, i18n);
      const tellNow = gapTeller(map, today, i18n);
      setNews(
        [
          ...sentences(changes.closed, 'closed', (gap) => tellBefore.tell(gap).sentence),
          ...sentences(changes.planned, 'plannedNews', (gap) => tellNow.tell(gap).sentence),
          ...sentences(changes.opened, 'opened', (gap) => tellNow.tell(gap).sentence),
        ].join(' '),
      );
      const cause = causeOf(open, earlier, before.map, i18n);
      const told = (gap: Gap, isPlanned: boolean): ClosedGap => ({
        id: gapId(gap),
        sentence: (isPlanned ? tellNow : tellBefore).tell(gap).sentence,
        isPlanned,
        ...cause,
      });
      const added = [
        ...changes.closed.map((gap) => told(gap, false)),
        ...(cause.step === undefined ? [] : changes.planned.map((gap) => told(gap, true))),
      ];
      session.set({ ...session.get(), closedGaps: [...added, ...kept] });
    });

    function sentences(
      gaps: GapChanges['closed'],
      kind: 'closed' | 'opened' | 'plannedNews',
      sentenceOf: (gap: GapChanges['closed'][number]) => string,
    ): string[] {
      if (gaps.length > READ_OUT) return [t(`${kind}Many`, { count: gaps.length })];
      return gaps.map((gap) => t(kind, { sentence: sentenceOf(gap) }));
    }
  }, [open, shown, session, t, i18n]);

  return (
    <VisuallyHidden>
      <span aria-live="polite">{news}</span>
    </VisuallyHidden>
  );
}

/** A closed gap has not come back, and a planned one still waits for its visit. */
function isStillSo({ id, isPlanned }: ClosedGap, now: readonly Gap[]): boolean {
  const gap = now.find((some) => gapId(some) === id);
  return isPlanned ? gap?.planned === true : gap === undefined;
}

interface Steps {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

function stepsOf(open: OpenMap): Steps {
  const { undo, redo } = open.history();
  return { undo: undo?.step, redo: redo?.step };
}

/** The step that has just been taken, in words; nothing for one that was taken back. */
function causeOf(
  open: OpenMap,
  earlier: Steps,
  before: AccountMap,
  i18n: I18n,
): Pick<ClosedGap, 'by' | 'step'> {
  const { undo, redo } = open.history();
  const wasTakenBack = redo !== null && redo.step === earlier.undo;
  if (undo === null || wasTakenBack) return { by: undefined, step: undefined };
  const map = undo.label.intent.startsWith('remove-') ? before : open.get();
  return { by: stepWords(map, undo.label, i18n), step: undo.step };
}
