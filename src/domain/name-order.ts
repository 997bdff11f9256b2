import type { Person } from './account-map';
import { calledBy } from './called';
import { codeUnitOrder } from './code-unit-order';

// One language whatever the user's own, so that every machine puts equals in the same order;
// Chinese, because no other order sorts Chinese names the way their readers do.
const collator = new Intl.Collator('zh');

type Named = Pick<Person, 'id' | 'name' | 'title' | 'department'>;

/** The order of people whom nothing else sets apart: by what they are called, then by id. */
export function nameOrder(a: Named, b: Named): number {
  return collator.compare(calledBy(a), calledBy(b)) || codeUnitOrder(a.id, b.id);
}
