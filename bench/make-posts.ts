import type { Level } from '../src/domain/vocabulary';

/** Somebody's place in the organisation. */
export interface Post {
  readonly id: string;
  /** Counted from 0. */
  readonly department: number;
  /** How many chiefs are between this post and the head of the department, who is at 0. */
  readonly depth: number;
  /** Whom it reports to; the head of the first department reports to nobody. */
  readonly chiefId?: string;
}

const REPORTS_PER_CHIEF = 5;

/** Departments grow with the square root of the people: 5 of 12 at 60, 19 of 26 at 500, 67 of 75 at 5,000. */
export function postsFor(people: number): Post[] {
  const departments = Math.max(1, Math.round(people / (4 + Math.sqrt(people))));
  const members: Post[][] = Array.from({ length: departments }, () => []);
  return Array.from({ length: people }, (_, index) => {
    const department = index % departments;
    const colleagues = members[department] ?? [];
    const isHead = colleagues.length === 0;
    const chief = isHead
      ? members[0]?.[0]
      : colleagues[Math.floor((colleagues.length - 1) / REPORTS_PER_CHIEF)];
    const post: Post = {
      id: `p${String(index).padStart(5, '0')}`,
      department,
      depth: isHead || !chief ? 0 : chief.depth + 1,
      ...(chief && { chiefId: chief.id }),
    };
    colleagues.push(post);
    return post;
  });
}

export function levelOf({ department, depth }: Post): Level {
  if (depth === 0) return department % 3 === 0 ? 'decision' : 'management';
  return depth === 1 ? 'management' : 'operation';
}
