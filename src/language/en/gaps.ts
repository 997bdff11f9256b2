import access from './gaps-access';
import allies from './gaps-allies';
import attitudes from './gaps-attitudes';
import decision from './gaps-decision';
import meeting from './gaps-meeting';
import roles from './gaps-roles';
import team from './gaps-team';

/**
 * What the rules say, by the rule's id. `sentences` by the form of the gap, `why` by the fact it
 * rests on, `actions` where the step's usual name does not fit.
 */
export default {
  countdown: {
    today: 'today',
    tomorrow: 'tomorrow',
    later_one: 'in {{count}} day',
    later_other: 'in {{count}} days',
  },
  days: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    later_one: 'in {{count}} day',
    later_other: 'in {{count}} days',
    ago_one: '{{count}} day ago',
    ago_other: '{{count}} days ago',
  },
  dated: '{{date}} ({{distance}})',
  somebody: 'Somebody without a name',
  others_other: '{{count}} others',
  rival: 'The rival',
  meeting: 'the decision meeting',
  why: {
    chair: '{{chair}} leads the meeting.',
    veto: '{{veto}} can stop the decision.',
    plannedOn: 'A visit is planned for {{plannedOn}}.',
    lastMet: 'You last met {{lastMet}}.',
    firstVisit: 'Your first visit there was {{firstVisit}}.',
    stage: 'Stage of the purchase: {{stage}}.',
    closing: 'Expected to close: {{closing}}.',
    evidence: 'The attitude rests on “{{evidence}}”, noted {{noted}}.',
    when: '“{{meeting}}” is {{when}}.',
  },
  steps: {
    'plan-visit': 'Plan a visit',
    ask: 'Ask {{name}}',
    askSomebody: 'Note whom to ask',
    'name-seat': 'Name a seat',
    'show-meeting': 'Complete the meeting',
    'add-meeting': 'Add the meeting',
    assess: 'Record the attitude',
    'log-visit': 'Log a visit',
    'log-rival-visit': 'Log the rival’s visit',
    'edit-visit': 'Agree a next step',
    'ask-introduction': 'Ask {{name}} to introduce {{target}}',
    'confirm-authority': 'Note who confirms it',
    'note-rival': 'Note what you heard',
    'fill-role': 'Name the {{role}}',
    'add-person': 'Add a person',
    'add-tie': 'Note who knows {{name}}',
    'edit-deal': 'Open the deal',
    'show-team': 'Open team, rivals and papers',
    'show-person': {
      page: 'Open {{name}}',
      style: 'Set the style',
      attitude: 'Open the attitude',
      roles: 'Look at the roles',
      coach: 'Test the coach',
      counterparts: 'Choose a counterpart',
      'counter-plan': 'Write the answer',
    },
    'set-aside': 'Set aside …',
  },
  ...meeting,
  ...decision,
  ...access,
  ...allies,
  ...attitudes,
  ...roles,
  ...team,
};
