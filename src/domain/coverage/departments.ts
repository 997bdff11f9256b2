import type { Person } from '../account-map';
import { once } from './once';
import type { Situation } from './situation';

/** The buyer's people by department; those of whom it is not known are left out. */
export const byDepartment = once((situation): ReadonlyMap<string, readonly Person[]> => {
  const departments = new Map<string, Person[]>();
  for (const person of situation.buyers) {
    const department = departmentOf(person);
    if (department === undefined) continue;
    const members = departments.get(department);
    if (members) members.push(person);
    else departments.set(department, [person]);
  }
  return departments;
});

/** The buyer's people of the same department, the person included; nobody where it is not known. */
export function departmentMates(situation: Situation, person: Person): readonly Person[] {
  const department = departmentOf(person);
  return department === undefined ? [] : (byDepartment(situation).get(department) ?? []);
}

// However its name was typed in.
function departmentOf({ department }: Person): string | undefined {
  const name = department?.normalize('NFC') ?? '';
  return name.trim() === '' ? undefined : name;
}
