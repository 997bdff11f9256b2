import type { Visit } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkVisit } from './check-visit';

export type AddVisitInput = Pick<Visit, 'date' | 'by' | 'personIds'> & Partial<Omit<Visit, 'id'>>;

/** Logs a visit, or plans it when its day is still to come. */
export const addVisit: Command<AddVisitInput> = (map, input, context) => {
  const intent = input.date > context.today ? 'plan-visit' : 'log-visit';
  const row = checkRow('visits', {
    channel: 'visit',
    setting: 'private',
    ...input,
    id: context.newId(),
  });
  return putRow(map, 'visits', checkVisit(map, row), intent);
};
