// The words of the method, in the order in which sets of them are written to the file.

export const SIDES = ['buyer', 'outside', 'rival'] as const;
export const LEVELS = ['operation', 'management', 'decision'] as const;
export const KEY_ROLES = ['decision-maker', 'technical-gatekeeper', 'user', 'coach'] as const;
export const PURCHASE_ROLES = [
  'gatekeeper',
  'user',
  'purchaser',
  'project-lead',
  'top-leader',
  'parent-leader',
  'design-institute',
  'competitor',
  'initiator',
] as const;
export const DECISION_ROLES = ['decider', 'recommender', 'influencer'] as const;
export const RECOMMENDS = ['technical', 'financial', 'management'] as const;
export const SOCIAL_ROLES = [
  'decision-maker',
  'information-sharer',
  'influencer',
  'obstacle-builder',
] as const;
export const STYLES = ['driver', 'expressive', 'amiable', 'analytical'] as const;
export const FIRMNESS = ['firm', 'normal', 'easily-swayed'] as const;
export const CAREERS = ['rising', 'steady', 'autocrat', 'fading', 'leaving'] as const;

export const NEED_STATES = ['met', 'unmet', 'unknown'] as const;
export const PERSONAL_NEEDS = [
  'money',
  'safety',
  'belonging',
  'respect',
  'results',
  'power',
] as const;
export const ORGANISATION_NEEDS = [
  'profit',
  'competition',
  'environment',
  'image',
  'performance',
] as const;
export const REACTIONS = ['accept', 'doubt', 'cold', 'resist', 'sabotage'] as const;
export const STANCES = [-1, -0.5, 0, 0.5, 1] as const;
/** Best evidence first. */
export const EVIDENCE = ['acted', 'two-sources', 'told', 'hearsay', 'guess'] as const;

export const TIE_KINDS = [
  'reports-to',
  'influences',
  'trusts',
  'conflicts',
  'informs',
  'introduces',
] as const;
export const CERTAINTIES = ['seen', 'told', 'guess'] as const;

export const CHANNELS = ['visit', 'call', 'video', 'message', 'event'] as const;
export const SETTINGS = ['private', 'small', 'crowd'] as const;

export const MEETING_KINDS = ['decision', 'discussion', 'negotiation', 'presentation'] as const;
export const MEETING_RULES = ['chair', 'vote', 'consensus'] as const;

export const MODES = ['quick', 'advisor', 'strategic'] as const;
export const STAGES = ['intent', 'research', 'shortlist', 'comparison', 'decision', 'use'] as const;
export const STANDINGS = ['lead', 'challenge', 'follow'] as const;
export const OUTCOMES = ['won', 'lost', 'dropped'] as const;
export const TEAM_ROLES = ['sales', 'consultant', 'manager', 'executive'] as const;
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type Level = (typeof LEVELS)[number];
export type Style = (typeof STYLES)[number];
export type TieKind = (typeof TIE_KINDS)[number];
export type Evidence = (typeof EVIDENCE)[number];
export type Stage = (typeof STAGES)[number];
/** Worst first. */
export type Severity = (typeof SEVERITIES)[number];
