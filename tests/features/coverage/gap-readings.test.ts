import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Fact, Gap } from '../../../src/domain/coverage';
import { gapTeller } from '../../../src/features/coverage/gap-words';
import type { GapWords } from '../../../src/features/coverage/gap-words';
import en from '../../../src/language/en/words';
import zh from '../../../src/language/zh-Hans/words';
import { everyGap } from './every-gap';
import type { FoundGap } from './every-gap';

type Language = 'en' | 'zh-Hans';

const NAMES = {
  en: 'Wang Fang,Li Lei,Zhao Min,Chen Yu,Liu Yang,Huang Tao,Zhou Jie,Wu Xin,Xu Hong,Sun Li,Ma Chao,Zhu Ge',
  'zh-Hans': '王芳,李雷,赵敏,陈宇,刘洋,黄涛,周杰,吴欣,徐红,孙丽,马超,朱戈',
};
const MEETING = { en: 'GM meeting', 'zh-Hans': '总经理办公会' };
const found = everyGap();
const named = (rule: string, form = 'main') => {
  const gap = found.find((one) => one.gap.rule === rule && (one.gap.form ?? 'main') === form);
  if (!gap) throw new Error(`No map has ${rule} ${form}`);
  return gap;
};

interface Variation {
  /** How many people every list names. */
  readonly people: number;
  /** Days to the meeting, instead of what they are. */
  readonly days?: number;
  /** Everybody is known by title only. */
  readonly byTitle?: boolean;
}

const instances = { en: spoken('en'), 'zh-Hans': spoken('zh-Hans') };

function spoken(language: Language) {
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

/** What is read of a gap when its map has these names and lists of so many people. */
function read({ map, today, gap }: FoundGap, language: Language, variation: Variation): GapWords {
  const { people, days, byTitle = false } = variation;
  const names = NAMES[language].split(',');
  const called = (index: number) => {
    const name = names[index % names.length] ?? '';
    const title = language === 'en' ? `Head of unit ${index + 1}` : `${index + 1}号处长`;
    return byTitle ? { name: '?', title } : { name };
  };
  const [somebody] = map.people;
  const others = names.flatMap((_, index) =>
    somebody ? [{ ...somebody, id: `other${index}`, ...called(index) }] : [],
  );
  const varied = (fact: Fact): Fact => {
    if (fact.kind === 'people')
      return { ...fact, ids: others.slice(0, people).map(({ id }) => id) };
    return fact.kind === 'countdown' && days !== undefined ? { ...fact, days } : fact;
  };
  const facts: Record<string, Fact> = {};
  for (const [name, fact] of Object.entries(gap.facts)) facts[name] = varied(fact);
  if ('coachCount' in facts) facts.coachCount = { kind: 'count', count: people };
  const told: Gap = { ...gap, facts };
  const seen = {
    ...map,
    people: [...map.people.map((one, index) => ({ ...one, ...called(index) })), ...others],
    meetings: map.meetings.map((one) => ({ ...one, name: MEETING[language] })),
  };
  return gapTeller(seen, today, instances[language]).tell(told);
}

const sentence = (rule: string, language: Language, people: number, form?: string) =>
  read(named(rule, form), language, { people }).sentence;

describe('every rule and each of its forms', () => {
  it('is told in some map', () => {
    const rules = new Set(found.map(({ gap }) => gap.rule));
    expect(rules.size).toBe(40);
    const words = en.gaps as unknown as Readonly<Record<string, { readonly sentences: object }>>;
    for (const rule of rules) {
      const keys = Object.keys(words[rule]?.sentences ?? {});
      const forms = keys.map((key) => key.replace(/_(one|other)$/, ''));
      const seen = found
        .filter(({ gap }) => gap.rule === rule)
        .map(({ gap }) => gap.form ?? 'main');
      expect([rule, [...new Set(forms)].sort()]).toEqual([rule, seen.sort()]);
    }
  });

  const variations: readonly Variation[] = [
    { people: 1 },
    { people: 2 },
    { people: 12 },
    { people: 2, byTitle: true },
    { people: 2, days: 0 },
    { people: 2, days: 1 },
  ];
  it.each(variations)('reads well in both languages: %o', (variation) => {
    for (const one of found) {
      const english = read(one, 'en', variation);
      for (const text of [english.sentence, english.question, ...english.why]) {
        expect(text).toMatch(/^[^{}]*[A-Za-z”)][^{}]*[.?]$/);
        expect(text).not.toMatch(/ {2}|undefined|\bin 0 days|\bin 1 day\b|\(\)|\? \w+ to\b/);
      }
      const chinese = read(one, 'zh-Hans', variation);
      for (const text of [chinese.sentence, chinese.question, ...chinese.why]) {
        expect(text).toMatch(/^[^{}]*\p{Script=Han}[^{}]*[。？]$/u);
        expect(text).not.toMatch(/ {2}|undefined|还有[01]天|，，|。。/);
      }
      expect(new Set(english.why).size).toBe(english.why.length);
    }
  });
});

describe('a sentence with a list of people', () => {
  const twelve = 'Wang Fang, Li Lei, Zhao Min, and 9 others';

  it.each([
    [
      1,
      'Your coach Wang Fang has no link to anybody who decides.',
      '教练王芳够不着参会人和决策人。',
    ],
    [
      2,
      'Your coaches Wang Fang and Li Lei have no link to anybody who decides.',
      '教练王芳和李雷够不着参会人和决策人。',
    ],
    [
      12,
      `Your coaches ${twelve} have no link to anybody who decides.`,
      '教练王芳、李雷、赵敏和另外9人够不着参会人和决策人。',
    ],
  ])('names %i coaches', (people, english, chinese) => {
    expect(sentence('G24', 'en', people)).toBe(english);
    expect(sentence('G24', 'zh-Hans', people)).toBe(chinese);
  });

  it.each([
    [1, 'knows Wang Fang. Ask', '又认识王芳，还没有请求引见。'],
    [2, 'knows Wang Fang and Li Lei. Ask', '又认识王芳和李雷，还没有请求引见。'],
    [12, `knows ${twelve}. Ask`, '又认识王芳、李雷、赵敏和另外9人，还没有请求引见。'],
  ])('names %i people whom an ally knows', (people, english, chinese) => {
    expect(sentence('G25', 'en', people)).toContain(english);
    expect(sentence('G25', 'zh-Hans', people)).toContain(chinese);
  });

  it('leaves nobody out of the reasons', () => {
    const { why } = read(named('G25'), 'en', { people: 12 });
    expect(why[0]).toContain('Xu Hong, Sun Li, Ma Chao, and Zhu Ge.');
  });
});

describe('somebody known by title only', () => {
  it('is called by it wherever a name stands', () => {
    const { sentence, why, question } = read(named('G28'), 'en', { people: 1, byTitle: true });
    expect(sentence).toBe('Head of unit 1 is against you, and there is no plan.');
    expect(why).toContain('Head of unit 1 leads the meeting.');
    expect(question).toBe(
      'What does Head of unit 1 lose if you win, and what could you offer for it?',
    );
    const chinese = read(named('G28'), 'zh-Hans', { people: 1, byTitle: true });
    expect(chinese.sentence).toBe('1号处长反对我们，还没有应对办法。');
  });
});

describe('what supports somebody’s support', () => {
  it.each([
    [
      'acted',
      'Li Lei acted for you, but that was 80 days ago.',
      '李雷为我们出过力，但那是80天前的事。',
    ],
    [
      'two-sources',
      'Two sources put Li Lei on your side, but that was 80 days ago.',
      '有两方说李雷支持我们，但那是80天前的事。',
    ],
    [
      'hearsay',
      'That Li Lei supports you is only hearsay, noted 80 days ago.',
      '李雷的支持只是听说，80天前记下。',
    ],
    [
      'guess',
      'That Li Lei supports you is only a guess, noted 80 days ago.',
      '李雷的支持只是推测，80天前记下。',
    ],
  ])('is told as what it is: %s', (form, english, chinese) => {
    expect(sentence('G30', 'en', 1, form)).toBe(english);
    expect(sentence('G30', 'zh-Hans', 1, form)).toBe(chinese);
  });
});

describe('sentences that name parts, papers and days', () => {
  it.each([
    [
      'G23',
      'main',
      'Zhou Jie is marked as coach. Still missing: a second source.',
      '周杰标为教练，但还缺：旁证。',
    ],
    [
      'G26',
      'overdue',
      'Your ally Li Lei was to leave on Nov 20, 2026 (2 days ago) and may be gone.',
      '盟友李雷原定2026年11月20日（前天）离开，可能已经走了。',
    ],
    [
      'G32',
      'none',
      'In the last 60 days the rival has met 2 of the people in “GM meeting”, you none.',
      '近60天，总经理办公会的参会人里竞争对手见了2位，我们一位也没见。',
    ],
    [
      'G34',
      'main',
      'Chen Yu was given “offer”, and the rival has met Chen Yu since.',
      '“offer”给过陈宇，之后竞争对手见过陈宇。',
    ],
    [
      'G36',
      'main',
      'Not yet named: technical recommender, financial recommender, and management recommender.',
      '还没有确定：技术推荐者、财务推荐者和管理推荐者。',
    ],
    [
      'G39',
      'main',
      'Quick mode, but 5 people vote in “GM meeting”.',
      '用快刀模式，总经理办公会却有5人参与决策。',
    ],
  ])('%s %s', (rule, form, english, chinese) => {
    expect(sentence(rule, 'en', 2, form)).toBe(english);
    expect(sentence(rule, 'zh-Hans', 2, form)).toBe(chinese);
  });
});
