import {
  day,
  flag,
  id,
  line,
  link,
  LIMITS,
  listOf,
  name,
  note,
  rank,
  rivalId,
  share,
} from './fields';
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
} from './vocabulary';
import { z } from './zod';

// The one place that says what a map holds. The order of keys here is the order in the file.
// An optional field that is missing is unknown, never "no".

export const PersonSchema = z.strictObject({
  id,
  name,
  side: z.enum(SIDES),
  knownSince: z.optional(day),
  title: z.optional(line),
  department: z.optional(line),
  organisation: z.optional(line),
  group: z.optional(line),
  email: z.optional(line),
  phone: z.optional(line),
  link: z.optional(link),
  assumed: flag,
  level: z.optional(z.enum(LEVELS)),
  keyRoles: listOf(z.enum(KEY_ROLES)),
  purchaseRoles: listOf(z.enum(PURCHASE_ROLES)),
  decisionRole: z.optional(z.enum(DECISION_ROLES)),
  recommends: listOf(z.enum(RECOMMENDS)),
  socialRoles: listOf(z.enum(SOCIAL_ROLES)),
  formalRank: z.optional(rank),
  realInfluence: z.optional(rank),
  holdsMoney: flag,
  claimsAuthority: flag,
  authorityChecks: listOf(z.strictObject({ personId: id, date: day, confirms: z.boolean() })),
  style: z.optional(z.enum(STYLES)),
  firmness: z.optional(z.enum(FIRMNESS)),
  career: z.optional(z.enum(CAREERS)),
  leavesOn: z.optional(day),
  left: flag,
  coachChecks: z._default(z.strictObject({ wantsUs: flag, credible: flag, crossChecked: flag }), {
    wantsUs: false,
    credible: false,
    crossChecked: false,
  }),
  counterparts: listOf(id),
  ourContact: z.optional(z.int().check(z.gte(1), z.lte(3))),
  noContact: flag,
  viewOfNeed: z.optional(note),
  viewOfUs: z.optional(note),
  viewOfRival: z.optional(note),
  buyingCriteria: z.optional(note),
  strategy: z.optional(note),
  counterPlan: z.optional(note),
  remember: z.optional(note),
  notes: z.optional(note),
  privateNotes: z.optional(note),
  place: z.optional(
    z.strictObject({
      x: z.number().check(z.gte(-LIMITS.place), z.lte(LIMITS.place)),
      y: z.number().check(z.gte(-LIMITS.place), z.lte(LIMITS.place)),
    }),
  ),
});

export const TieSchema = z.strictObject({
  id,
  kind: z.enum(TIE_KINDS),
  fromId: id,
  toId: id,
  strength: z.int().check(z.gte(1), z.lte(3)),
  certainty: z.enum(CERTAINTIES),
  note: z.optional(note),
});

export const VisitSchema = z.strictObject({
  id,
  date: day,
  by: id,
  teamIds: listOf(id),
  personIds: listOf(id),
  channel: z.enum(CHANNELS),
  setting: z.enum(SETTINGS),
  met: z._default(z.boolean(), true),
  purpose: z.optional(note),
  note: z.optional(note),
  learned: z.optional(note),
  reaction: z.optional(note),
  nextStep: z.optional(z.strictObject({ what: note, due: z.optional(day), done: flag })),
});

export const AssessmentSchema = z.strictObject({
  id,
  personId: id,
  date: day,
  needs: z._default(
    z.strictObject({
      personal: z._default(z.enum(NEED_STATES), 'unknown'),
      organisation: z._default(z.enum(NEED_STATES), 'unknown'),
    }),
    { personal: 'unknown', organisation: 'unknown' },
  ),
  personalNeeds: listOf(z.enum(PERSONAL_NEEDS)),
  organisationNeeds: listOf(z.enum(ORGANISATION_NEEDS)),
  reaction: z.optional(z.enum(REACTIONS)),
  stance: z.optional(z.literal(STANCES)),
  evidence: z.enum(EVIDENCE),
  toldById: z.optional(id),
  note: z.optional(note),
});

export const MeetingSchema = z.strictObject({
  id,
  name,
  kind: z.enum(MEETING_KINDS),
  date: z.optional(day),
  knownOn: z.optional(day),
  held: flag,
  cancelled: flag,
  chairId: z.optional(id),
  rule: z.optional(z.enum(MEETING_RULES)),
  quota: z.optional(share),
  headcount: z.optional(z.int().check(z.gte(0), z.lte(LIMITS.people))),
  seats: listOf(
    z.strictObject({
      personId: id,
      weight: z.number().check(z.gte(0), z.lte(1_000_000)),
      veto: flag,
      speaks: z._default(z.boolean(), true),
    }),
  ),
  guests: listOf(z.strictObject({ by: id, knownOn: z.optional(day) })),
});

export const TeamMemberSchema = z.strictObject({
  id,
  name,
  role: z.enum(TEAM_ROLES),
  style: z.optional(z.enum(STYLES)),
});

export const RivalSchema = z.strictObject({ id: rivalId, name, note: z.optional(note) });

export const AskSchema = z.strictObject({
  id,
  date: day,
  toPersonId: id,
  forPersonId: id,
  note: z.optional(note),
});

const DocumentSchema = z.strictObject({
  id,
  name,
  confidential: flag,
  shared: listOf(z.strictObject({ date: day, personId: id })),
});

const RivalNoteSchema = z.strictObject({
  id,
  date: day,
  rivalId: z.optional(id),
  text: note,
});

const AnswerSchema = z.strictObject({
  id,
  questionId: id,
  answer: note,
  personId: z.optional(id),
  date: day,
  note: z.optional(note),
});

const SetAsideSchema = z.strictObject({
  id,
  rule: line,
  subject: note,
  severity: z.enum(SEVERITIES),
  reason: note,
  until: z.optional(day),
  date: day,
});

const ForecastSchema = z.strictObject({
  id,
  date: day,
  meetingId: id,
  win: share,
  open: share,
  lose: share,
  low: share,
  high: share,
  known: share,
  outcome: z.optional(z.enum(['won', 'lost', 'open'])),
});

const PastDecisionSchema = z.strictObject({
  id,
  date: z.optional(day),
  what: note,
  decidedBy: z.optional(note),
  turnedOn: z.optional(note),
});

const ReviewSchema = z.strictObject({
  id,
  date: day,
  name,
  journalSeq: z.optional(z.int().check(z.gte(0))),
});

const culture = z.int().check(z.gte(-2), z.lte(2));

export const DealSchema = z.strictObject({
  goal: z.optional(note),
  product: z.optional(line),
  amount: z.optional(
    z.strictObject({
      value: z.number().check(z.gte(0)),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    }),
  ),
  mode: z.enum(MODES),
  stages: listOf(z.strictObject({ stage: z.enum(STAGES), since: day })),
  salesSteps: listOf(z.strictObject({ step: z.int().check(z.gte(1), z.lte(5)), since: day })),
  expectedClose: z.optional(z.strictObject({ date: day, knownOn: z.optional(day) })),
  processKnown: flag,
  processNotes: z.optional(note),
  budget: z.optional(note),
  topGoal: z.optional(note),
  customersCustomer: z.optional(note),
  customerDecided: z.optional(z.boolean()),
  standing: z.optional(z.enum(STANDINGS)),
  culture: z.optional(
    z.strictObject({ bargaining: culture, word: culture, note: z.optional(note) }),
  ),
  contactBan: z.optional(z.strictObject({ from: day, until: day, reason: z.optional(note) })),
  noRival: flag,
  outcome: z.optional(
    z.strictObject({ date: day, result: z.enum(OUTCOMES), note: z.optional(note) }),
  ),
});

/** What is one row in the database and in a change set besides the rows of the tables: the map's own fields. */
export const AccountSchema = z.strictObject({
  id,
  name,
  customer: line,
  deal: DealSchema,
  retainUntil: z.optional(day),
  notes: z.optional(note),
  privateNotes: z.optional(note),
});

/** The tables of a map in the order of the file. */
export const ROW_SCHEMAS = {
  people: PersonSchema,
  ties: TieSchema,
  visits: VisitSchema,
  assessments: AssessmentSchema,
  meetings: MeetingSchema,
  team: TeamMemberSchema,
  rivals: RivalSchema,
  asks: AskSchema,
  documents: DocumentSchema,
  rivalNotes: RivalNoteSchema,
  answers: AnswerSchema,
  setAside: SetAsideSchema,
  forecasts: ForecastSchema,
  pastDecisions: PastDecisionSchema,
  reviews: ReviewSchema,
} as const;

export const MapSchema = z.strictObject({
  id,
  name,
  customer: line,
  deal: DealSchema,
  people: z._default(z.array(PersonSchema).check(z.maxLength(LIMITS.people)), []),
  ties: z._default(z.array(TieSchema).check(z.maxLength(LIMITS.ties)), []),
  visits: z._default(z.array(VisitSchema).check(z.maxLength(LIMITS.visits)), []),
  assessments: listOf(AssessmentSchema),
  meetings: listOf(MeetingSchema),
  team: listOf(TeamMemberSchema),
  rivals: listOf(RivalSchema),
  asks: listOf(AskSchema),
  documents: listOf(DocumentSchema),
  rivalNotes: listOf(RivalNoteSchema),
  answers: listOf(AnswerSchema),
  setAside: listOf(SetAsideSchema),
  forecasts: listOf(ForecastSchema),
  pastDecisions: listOf(PastDecisionSchema),
  retainUntil: z.optional(day),
  reviews: listOf(ReviewSchema),
  notes: z.optional(note),
  privateNotes: z.optional(note),
});
