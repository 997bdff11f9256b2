import fc from 'fast-check';
import {
  CAREERS,
  CERTAINTIES,
  CHANNELS,
  DECISION_ROLES,
  EVIDENCE,
  FIRMNESS,
  KEY_ROLES,
  LEVELS,
  MEETING_KINDS,
  MEETING_RULES,
  MODES,
  NEED_STATES,
  ORGANISATION_NEEDS,
  OUTCOMES,
  PERSONAL_NEEDS,
  PURCHASE_ROLES,
  REACTIONS,
  RECOMMENDS,
  SETTINGS,
  SEVERITIES,
  SIDES,
  SOCIAL_ROLES,
  STAGES,
  STANCES,
  STANDINGS,
  STYLES,
  TEAM_ROLES,
  TIE_KINDS,
} from '../../src/domain/vocabulary';
import { day, line, link, name, note, oneOf, place, share, wordsOf } from './fields';

// Rows without their ids. Where a row speaks of another, it holds a number that the map
// (account-map.ts) turns into the id of one that is there.

const reference = fc.nat({ max: 999 });
const references = fc.array(reference, { maxLength: 4 });
const flag = fc.boolean();

function list<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { maxLength: 4 });
}

/** A record of which the second part may be unknown. */
function row<R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<R & Partial<O>> {
  const keys = Object.keys(required) as (keyof (R & O))[];
  const model = { ...required, ...optional } as {
    [K in keyof (R & O)]: fc.Arbitrary<(R & O)[K]>;
  };
  return fc.record(model, { requiredKeys: keys, noNullPrototype: true });
}

export const person = row(
  {
    name,
    side: oneOf(SIDES),
    assumed: flag,
    keyRoles: wordsOf(KEY_ROLES),
    purchaseRoles: wordsOf(PURCHASE_ROLES),
    recommends: wordsOf(RECOMMENDS),
    socialRoles: wordsOf(SOCIAL_ROLES),
    holdsMoney: flag,
    claimsAuthority: flag,
    authorityChecks: list(row({ personId: reference, date: day, confirms: flag }, {})),
    left: flag,
    coachChecks: row({ wantsUs: flag, credible: flag, crossChecked: flag }, {}),
    counterparts: references,
    noContact: flag,
  },
  {
    knownSince: day,
    title: line,
    department: line,
    organisation: line,
    group: line,
    email: line,
    phone: line,
    link,
    level: oneOf(LEVELS),
    decisionRole: oneOf(DECISION_ROLES),
    formalRank: fc.integer({ min: 1, max: 5 }),
    realInfluence: fc.integer({ min: 1, max: 5 }),
    style: oneOf(STYLES),
    firmness: oneOf(FIRMNESS),
    career: oneOf(CAREERS),
    leavesOn: day,
    ourContact: fc.integer({ min: 1, max: 3 }),
    viewOfNeed: note,
    viewOfUs: note,
    viewOfRival: note,
    buyingCriteria: note,
    strategy: note,
    counterPlan: note,
    remember: note,
    notes: note,
    privateNotes: note,
    place,
  },
);

export const tie = row(
  {
    kind: oneOf(TIE_KINDS),
    from: reference,
    to: reference,
    strength: fc.integer({ min: 1, max: 3 }),
    certainty: oneOf(CERTAINTIES),
  },
  { note },
);

export const visit = row(
  {
    date: day,
    by: reference,
    teamIds: references,
    personIds: references,
    channel: oneOf(CHANNELS),
    setting: oneOf(SETTINGS),
    met: flag,
  },
  {
    purpose: note,
    note,
    learned: note,
    reaction: note,
    nextStep: row({ what: note, done: flag }, { due: day }),
  },
);

export const assessment = row(
  {
    person: reference,
    date: day,
    needs: row({ personal: oneOf(NEED_STATES), organisation: oneOf(NEED_STATES) }, {}),
    personalNeeds: wordsOf(PERSONAL_NEEDS),
    organisationNeeds: wordsOf(ORGANISATION_NEEDS),
    evidence: oneOf(EVIDENCE),
  },
  { reaction: oneOf(REACTIONS), stance: oneOf(STANCES), toldBy: reference, note },
);

export const meeting = row(
  {
    name,
    kind: oneOf(MEETING_KINDS),
    held: flag,
    cancelled: flag,
    seats: list(
      row(
        {
          person: reference,
          weight: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(0.25)),
          veto: flag,
          speaks: flag,
        },
        {},
      ),
    ),
    guests: list(row({ by: reference }, { knownOn: day })),
  },
  {
    date: day,
    knownOn: day,
    chair: reference,
    rule: oneOf(MEETING_RULES),
    quota: share,
    headcount: fc.integer({ min: 0, max: 40 }),
  },
);

export const teamMember = row({ name, role: oneOf(TEAM_ROLES) }, { style: oneOf(STYLES) });
export const rival = row({ name }, { note });
export const ask = row({ date: day, to: reference, for: reference }, { note });
export const document = row(
  { name, confidential: flag, shared: list(row({ date: day, personId: reference }, {})) },
  {},
);
export const rivalNote = row({ date: day, text: note }, { rival: reference });
export const answer = row(
  { questionId: fc.constantFrom('who-decides', 'element-1', '__proto__'), answer: note, date: day },
  { person: reference, note },
);
export const setAside = row(
  {
    rule: fc.constantFrom('G01', 'G08'),
    subject: note,
    severity: oneOf(SEVERITIES),
    reason: note,
    date: day,
  },
  { until: day },
);
export const forecast = row(
  {
    date: day,
    meeting: reference,
    win: share,
    open: share,
    lose: share,
    low: share,
    high: share,
    known: share,
  },
  { outcome: fc.constantFrom('won' as const, 'lost' as const, 'open' as const) },
);
export const pastDecision = row({ what: note }, { date: day, decidedBy: note, turnedOn: note });
export const review = row({ date: day, name }, { journalSeq: fc.nat() });

const culture = fc.integer({ min: -2, max: 2 });

export const deal = row(
  {
    mode: oneOf(MODES),
    stages: list(row({ stage: oneOf(STAGES), since: day }, {})),
    salesSteps: list(row({ step: fc.integer({ min: 1, max: 5 }), since: day }, {})),
    processKnown: flag,
    noRival: flag,
  },
  {
    goal: note,
    product: line,
    amount: row({ value: fc.nat(), currency: fc.constantFrom('CNY', 'EUR', 'USD') }, {}),
    expectedClose: row({ date: day }, { knownOn: day }),
    processNotes: note,
    budget: note,
    topGoal: note,
    customersCustomer: note,
    customerDecided: flag,
    standing: oneOf(STANDINGS),
    culture: row({ bargaining: culture, word: culture }, { note }),
    contactBan: row({ from: day, until: day }, { reason: note }),
    outcome: row({ date: day, result: oneOf(OUTCOMES) }, { note }),
  },
);
