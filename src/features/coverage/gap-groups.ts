import type { Gap, Step } from '../../domain/coverage';

/** What sort of work the first step of a gap is. */
export type StepGroup = 'visits' | 'questions' | 'facts' | 'ours' | 'nothing';

const GROUP_OF: Readonly<Record<Step['do'], StepGroup>> = {
  'plan-visit': 'visits',
  'log-visit': 'visits',
  ask: 'questions',
  'ask-introduction': 'questions',
  'confirm-authority': 'questions',
  'edit-visit': 'facts',
  'name-seat': 'facts',
  'show-meeting': 'facts',
  'add-meeting': 'facts',
  'add-person': 'facts',
  'add-tie': 'facts',
  'fill-role': 'facts',
  assess: 'facts',
  'note-rival': 'facts',
  'show-person': 'facts',
  'edit-deal': 'ours',
  'show-team': 'ours',
};

/** The gaps under the work to do next, the group of the worst gap first; each keeps its order. */
export function groupedByNextStep(
  gaps: readonly Gap[],
): readonly { readonly group: StepGroup; readonly gaps: readonly Gap[] }[] {
  const groups = new Map<StepGroup, Gap[]>();
  for (const gap of gaps) {
    const group = groupOf(gap);
    const same = groups.get(group);
    if (same) same.push(gap);
    else groups.set(group, [gap]);
  }
  return [...groups].map(([group, some]) => ({ group, gaps: some }));
}

function groupOf({ steps: [first] }: Gap): StepGroup {
  if (!first) return 'nothing';
  if (first.do === 'show-person' && isOurs(first.section)) return 'ours';
  return GROUP_OF[first.do];
}

/** To be settled among ourselves. */
function isOurs(section: Extract<Step, { do: 'show-person' }>['section']): boolean {
  return section === 'counterparts' || section === 'counter-plan';
}
