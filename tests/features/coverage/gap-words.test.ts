import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../../src/domain/row-schemas';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import { addDays } from '../../../src/domain/day';
import { z } from '../../../src/domain/zod';
import { gapTeller } from '../../../src/features/coverage/gap-words';
import en from '../../../src/language/en/words';
import zh from '../../../src/language/zh-Hans/words';
import cases from '../../data/oracles/rule-cases.json';

const TODAY = '2026-11-22';
const MEETING_DAY = addDays(TODAY, 6);

const instances = { en: spoken('en'), 'zh-Hans': spoken('zh-Hans') };

function spoken(language: 'en' | 'zh-Hans') {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { en, 'zh-Hans': zh },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
  });
  return instance;
}

interface Told {
  readonly rule: string;
  readonly sentence: string;
  readonly why: string;
}

function told(map: AccountMap, language: 'en' | 'zh-Hans', today = TODAY): Told[] {
  const teller = gapTeller(map, today, instances[language]);
  return findGaps(map, today).map((gap) => {
    const { sentence, why } = teller.tell(gap);
    return { rule: gap.rule, sentence, why: why.join('|') };
  });
}

const lei = { id: 'lei', name: 'Zhao Lei', side: 'buyer' };
const seat = { personId: 'lei', weight: 1 };
const meeting = {
  id: 'm',
  name: 'GM office meeting',
  kind: 'decision',
  date: MEETING_DAY,
  chairId: 'lei',
  rule: 'chair',
  headcount: 1,
  seats: [seat],
};
const visit = {
  id: 'v',
  date: addDays(TODAY, -5),
  by: 'us',
  personIds: ['lei'],
  channel: 'visit',
  setting: 'private',
};

function mapWith(parts: object): AccountMap {
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Hengda',
    deal: { mode: 'advisor' },
    people: [lei],
    meetings: [meeting],
    rivals: [{ id: 'r', name: 'Acme' }],
    ...parts,
  });
}

describe('the sentence of a gap', () => {
  it.each([
    [6, 'in 6 days', '还有6天'],
    [1, 'tomorrow', '明天'],
    [0, 'today', '今天'],
  ])('says how far the meeting is: %i days', (days, english, chinese) => {
    const map = mapWith({ meetings: [{ ...meeting, date: addDays(TODAY, days) }] });
    expect(told(map, 'en')[0]?.sentence).toBe(
      `Zhao Lei will sit in “GM office meeting” ${english}, and you have never met.`,
    );
    expect(told(map, 'zh-Hans')[0]?.sentence).toBe(
      `Zhao Lei要参加GM office meeting（${chinese}），我们一次都没见过。`,
    );
  });

  it('calls somebody without a name by the title, or says that there is none', () => {
    const titled = mapWith({ people: [{ ...lei, name: '?', title: 'Head of audit' }] });
    expect(told(titled, 'en')[0]?.sentence).toMatch(/^Head of audit will sit in/);
    const nameless = mapWith({ people: [{ ...lei, name: '?' }] });
    expect(told(nameless, 'en')[0]?.sentence).toMatch(/^Somebody without a name will sit in/);
    expect(told(nameless, 'zh-Hans')[0]?.sentence).toMatch(/^一位不知姓名的人要参加/);
  });

  it('says when only the rival has been there, and what it rests on', () => {
    const visits = [{ ...visit, by: 'r', date: addDays(TODAY, -1) }];
    expect(told(mapWith({ visits }), 'en')[0]).toEqual({
      rule: 'G02',
      sentence:
        'Zhao Lei will sit in “GM office meeting” in 6 days. Only the rival has been there.',
      why: 'Zhao Lei leads the meeting.|The rival last met Zhao Lei yesterday.',
    });
    expect(told(mapWith({ visits }), 'zh-Hans')[0]?.why).toBe(
      'Zhao Lei主持这个会。|竞争对手上次见Zhao Lei是昨天。',
    );
  });

  it('counts the seats without a name', () => {
    const withHeadcount = (headcount?: number) =>
      mapWith({ visits: [visit], meetings: [{ ...meeting, headcount }] });
    const sentence = (map: AccountMap, language: 'en' | 'zh-Hans') =>
      told(map, language).find(({ rule }) => rule === 'G03')?.sentence;
    expect(sentence(withHeadcount(2), 'en')).toBe(
      '“GM office meeting” is in 6 days, and one of its seats has no name yet.',
    );
    expect(sentence(withHeadcount(13), 'en')).toBe(
      '“GM office meeting” is in 6 days, and 12 of its seats have no names yet.',
    );
    expect(sentence(withHeadcount(), 'en')).toBe(
      '“GM office meeting” is in 6 days, and nobody has said how many will sit there.',
    );
    expect(sentence(withHeadcount(13), 'zh-Hans')).toBe(
      'GM office meeting（还有6天）还有12位参会人叫不出名字。',
    );
  });

  it.each([
    [
      10,
      'You expect to close in 10 days, but no decision meeting is on the map.',
      '预计10天后成交',
    ],
    [0, 'You expect to close today, but no decision meeting is on the map.', '预计今天成交'],
    [
      -3,
      'It should have closed 3 days ago, and no decision meeting is on the map.',
      '本该3天前成交',
    ],
  ])('says when the deal is to close: in %i days', (days, english, chinese) => {
    const map = mapWith({
      visits: [visit],
      meetings: [],
      deal: {
        mode: 'advisor',
        stages: [{ stage: 'comparison', since: TODAY }],
        expectedClose: { date: addDays(TODAY, days) },
      },
    });
    expect(told(map, 'en')[0]?.sentence).toBe(english);
    expect(told(map, 'zh-Hans')[0]?.sentence).toContain(chinese);
  });

  it('names the rivals in the room', () => {
    const guests = [{ by: 'r' }];
    const map = mapWith({ visits: [visit], meetings: [{ ...meeting, guests }] });
    const rival = told(map, 'en').find(({ rule }) => rule === 'G08');
    expect(rival?.sentence).toBe(
      '“GM office meeting” is in 6 days. Acme will be heard there, and you will not.',
    );
  });
});

describe('every gap of every case', () => {
  it.each(['en', 'zh-Hans'] as const)('is told without holes, codes or ids in %s', (language) => {
    for (const { map, today } of cases.cases) {
      const whole = z.parse(MapSchema, map);
      const teller = gapTeller(whole, today, instances[language]);
      for (const gap of findGaps(whole, today)) {
        const { title, sentence, why, question } = teller.tell(gap);
        const labels = gap.steps.map((step) => teller.stepLabel(gap, step, undefined));
        for (const words of [title, sentence, question, ...why, ...labels]) {
          expect(words).not.toMatch(/\{\{|\}\}|G\d\d|undefined|\w+\.\w+\.\w+/);
          expect(words.trim()).not.toBe('');
        }
      }
    }
  });
});
