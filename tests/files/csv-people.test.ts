import { describe, expect, it } from 'vitest';
import { dayInCell, dayOrderOf } from '../../src/files/csv-days';
import {
  mapFileOfPeople,
  PERSON_COLUMNS,
  peopleOfTable,
  repeatedHeaders,
  suggestedUses,
} from '../../src/files/csv-people';
import type { PeopleChoices } from '../../src/files/csv-people';
import { tableOf } from './bad-inputs/csv-inputs';

describe('the days of a column', () => {
  it.each([
    [['12/05/2024', '13/05/2024'], 'day-first'],
    [['13/05/2024', '12/05/2024'], 'day-first'],
    [['05/13/2024', '12/05/2024'], 'month-first'],
    [['12/12/2024', ' 05.13.2024 '], 'month-first'],
    [['12/05/2024'], 'ask'],
    [['1-2-2024', '12/12/2024'], 'ask'],
    [['12/12/2024', '2024-05-13', 'soon', ''], undefined],
    [['13/05-2024', '5/13/24', 'x5/13/2024', '5/13/2024x'], undefined],
    [[], undefined],
  ])('%j are written %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });

  it.each([
    ['2024-05-12', '2024-05-12', '2024-05-12'],
    [' 2024/5/2 ', '2024-05-02', '2024-05-02'],
    ['2024.12.31', '2024-12-31', '2024-12-31'],
    ['2024年5月2日', '2024-05-02', '2024-05-02'],
    ['2024年12月31', '2024-12-31', '2024-12-31'],
    ['3/4/2024', '2024-04-03', '2024-03-04'],
    [' 31.12.2024 ', '2024-12-31', undefined],
    ['12-31-2024', undefined, '2024-12-31'],
    ['31/02/2024', undefined, undefined],
    ['3/4-2024', undefined, undefined],
    ['13.4.24', undefined, undefined],
    ['124-05-12', undefined, undefined],
    ['x2024-05-12', undefined, undefined],
    ['2024-05-12x', undefined, undefined],
    ['123/4/2024', undefined, undefined],
    ['3/4/20245', undefined, undefined],
    ['May 2024', undefined, undefined],
    ['', undefined, undefined],
  ])('%j is %s with the day first, and %s with the month first', (cell, dayFirst, monthFirst) => {
    expect([dayInCell(cell, 'day-first'), dayInCell(cell, 'month-first')]).toEqual([
      dayFirst,
      monthFirst,
    ]);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['name', 'Name, full name, 姓名, 名字'],
    ['title', 'Title, Job Title, Position, 职位, 职务'],
    ['department', 'Department, 部门'],
    ['organisation', 'Organisation, Organization, COMPANY, 公司, 单位'],
    ['email', 'Email, E-Mail, 邮箱, 电子邮件'],
    ['phone', 'Phone, Telephone, Mobile, 电话, 手机'],
    ['link', 'Link, URL, Website, 链接, 网址'],
    ['knownSince', 'Known since, 认识时间, 认识日期'],
    ['notes', 'Notes, note, 备注, Ｎｏｔｅｓ'],
  ] as const)('are used for the %s where they are called %s', (use, headers) => {
    for (const header of headers.split(', ')) expect(suggestedUses([header])).toEqual([use]);
    expect(PERSON_COLUMNS).toContain(use);
  });

  it('are used for nothing where their name says nothing, and where it stands twice', () => {
    expect(suggestedUses(['Shoe size', 'Name', 'Title', 'title', 'Names', ''])).toEqual([
      ...[null, 'name', null, null, null, null],
    ]);
    expect(suggestedUses(['Title', 'Position'])).toEqual(['title', 'title']);
  });

  it('that are called the same are named once each, those without a name not at all', () => {
    expect(repeatedHeaders(['a', 'b', 'a', '', '', 'b', 'b', 'c'])).toEqual(['a', 'b']);
    expect(repeatedHeaders(['a', 'A', ''])).toEqual([]);
  });
});

describe('the people of a table', () => {
  const choices: PeopleChoices = {
    uses: ['name', 'title', 'knownSince', null],
    mergesSameNames: false,
  };
  const peopleIn = (rows: string, given: Partial<PeopleChoices> = {}) => {
    const read = peopleOfTable(tableOf(`Name,Title,Known since,Hat\n${rows}`), {
      ...choices,
      ...given,
    });
    return read.ok ? read.value : read.error;
  };

  it('have what their columns are used for, and nothing of empty cells and other columns', () => {
    expect(peopleIn(' Li Na , Buyer ,2024-5-2,red\nWang,  ,,blue\n')).toEqual({
      people: [{ name: 'Li Na', title: 'Buyer', knownSince: '2024-05-02' }, { name: 'Wang' }],
      sameNames: [],
      asksDayOrder: false,
    });
  });

  it('have the days in the order that their column tells, whatever was chosen', () => {
    const rows = 'A,,13/02/2024,\nB,,03/04/2024,\n';
    expect(peopleIn(rows, { dayOrder: 'month-first' })).toMatchObject({
      people: [{ knownSince: '2024-02-13' }, { knownSince: '2024-04-03' }],
      asksDayOrder: false,
    });
    expect(peopleIn('A,,02/13/2024,\nB,,03/04/2024,\n')).toMatchObject({
      people: [{ knownSince: '2024-02-13' }, { knownSince: '2024-03-04' }],
      asksDayOrder: false,
    });
  });

  it('have the day first where it was to be asked and was not', () => {
    expect(peopleIn('A,,03/04/2024,\n')).toMatchObject({
      people: [{ knownSince: '2024-04-03' }],
      asksDayOrder: true,
    });
  });

  it('are refused for a day there is none of, by row and text', () => {
    expect(peopleIn('A,,2024-05-02,\n\nB,,2024-02-30,\n')).toEqual({
      code: 'no-such-day',
      facts: { row: 4, found: '2024-02-30' },
    });
  });

  it('without a name are each somebody else, called “?”', () => {
    expect(peopleIn(',Buyer,,\n\u200b,Head,,\n?,GM,,\n', { mergesSameNames: true })).toEqual({
      people: [
        { name: '?', title: 'Buyer' },
        { name: '?', title: 'Head' },
        { name: '?', title: 'GM' },
      ],
      sameNames: [],
      asksDayOrder: false,
    });
  });

  it('of one name become one in the place of the first, each row filling in what was missing', () => {
    const rows = 'Bo,,,\nLi,Buyer,,\nli,Head,2024-05-02,\nWang,,,\nLI,,2025-01-01,\n';
    const sameNames = [{ name: 'Li', rows: [3, 4, 6] }];
    expect(peopleIn(rows, { mergesSameNames: true })).toEqual({
      people: [
        { name: 'Bo' },
        { name: 'Li', title: 'Buyer', knownSince: '2024-05-02' },
        { name: 'Wang' },
      ],
      sameNames,
      asksDayOrder: false,
    });
    expect(peopleIn(rows)).toEqual({
      people: [
        { name: 'Bo' },
        { name: 'Li', title: 'Buyer' },
        { name: 'li', title: 'Head', knownSince: '2024-05-02' },
        { name: 'Wang' },
        { name: 'LI', knownSince: '2025-01-01' },
      ],
      sameNames,
      asksDayOrder: false,
    });
  });

  it('stand in a map file of their own on the buyer’s side, with numbers for ids', () => {
    const people = [{ name: 'Li', title: 'Buyer' }, { name: 'Wang' }];
    expect(mapFileOfPeople(people, { id: 'm', name: 'Harbour', customer: 'Port' })).toEqual({
      type: 'undercurrent-map',
      formatVersion: 1,
      map: {
        id: 'm',
        name: 'Harbour',
        customer: 'Port',
        deal: { mode: 'quick' },
        people: [
          { id: 'p1', name: 'Li', title: 'Buyer', side: 'buyer' },
          { id: 'p2', name: 'Wang', side: 'buyer' },
        ],
      },
    });
  });
});
