import type en from '../en/gaps';
import type { Words } from '../words';
import access from './gaps-access';
import allies from './gaps-allies';
import attitudes from './gaps-attitudes';
import decision from './gaps-decision';
import meeting from './gaps-meeting';
import roles from './gaps-roles';
import team from './gaps-team';

const gaps: Words<typeof en> = {
  countdown: {
    today: '今天',
    tomorrow: '明天',
    later_other: '还有{{count}}天',
  },
  days: {
    today: '今天',
    tomorrow: '明天',
    yesterday: '昨天',
    later_other: '{{count}}天后',
    ago_other: '{{count}}天前',
  },
  dated: '{{date}}（{{distance}}）',
  somebody: '一位不知姓名的人',
  others_other: '另外{{count}}人',
  rival: '竞争对手',
  meeting: '决策会议',
  why: {
    chair: '{{chair}}主持这个会。',
    veto: '{{veto}}有否决权。',
    plannedOn: '已安排拜访：{{plannedOn}}。',
    lastMet: '上次见面是{{lastMet}}。',
    firstVisit: '第一次拜访是{{firstVisit}}。',
    stage: '采购阶段：{{stage}}。',
    closing: '预计成交：{{closing}}。',
    evidence: '态度的依据：{{evidence}}，{{noted}}记下。',
    when: '{{meeting}}：{{when}}。',
  },
  steps: {
    'plan-visit': '安排拜访',
    ask: '向{{name}}打听',
    askSomebody: '记下向谁打听',
    'name-seat': '填上参会人',
    'show-meeting': '补全会议',
    'add-meeting': '添加会议',
    assess: '记下态度',
    'log-visit': '记录拜访',
    'log-rival-visit': '记录竞争对手的拜访',
    'edit-visit': '约定下一步',
    'ask-introduction': '请{{name}}引见{{target}}',
    'confirm-authority': '记下谁能证实',
    'note-rival': '记下听到的消息',
    'fill-role': '填上{{role}}',
    'add-person': '添加人物',
    'add-tie': '记下谁认识{{name}}',
    'edit-deal': '打开项目信息',
    'show-team': '打开团队、竞争对手与资料',
    'show-person': {
      page: '查看{{name}}',
      style: '判断风格',
      attitude: '查看态度',
      roles: '查看角色',
      coach: '验证教练',
      counterparts: '指定对口人',
      'counter-plan': '写下应对办法',
    },
    'set-aside': '搁置……',
  },
  ...meeting,
  ...decision,
  ...access,
  ...allies,
  ...attitudes,
  ...roles,
  ...team,
};

export default gaps;
