import type en from '../en/coverage';
import type { Words } from '../words';

const coverage: Words<typeof en> = {
  head: {
    label: '进展',
    seats: '见过的参会人',
    decider: '见过决策人',
    coach: '教练',
    ofSeats: '{{met}}/{{seats}}',
    noMeeting: '会议未知',
    nobodyYet: '还没有人选',
    yes: '是',
    no: '否',
    coachState: { confirmed: '已验证', unconfirmed: '未验证', none: '没有' },
  },
  list: '缺口，最紧急的在前',
  more_other: '再显示{{count}}条',
  fewer: '只显示最紧急的{{count}}条',
  mark: '{{severity}}：{{title}}（{{rule}}）',
  planned: '已计划',
  asked: '待打听：{{names}}，{{day}}起',
  answered: '{{name}}于{{day}}答复：“{{answer}}”。请记到会议里。',
  closed: '缺口已补上：{{sentence}}',
  opened: '新的缺口：{{sentence}}',
  ban: {
    title: '{{day}}之前不得接触客户',
    text: '请走官方渠道。在此之前不再提示拜访。',
  },
  silence: {
    none: {
      title: '按现有规则看，没有缺口。',
      text: '规则只看得见图上的内容。见了谁、竞争对手做了什么，请继续记下来。',
    },
    'first-day': {
      title: '现在还说不出缺什么',
      text: '记下第一次拜访，或者把拍板的会议放上来。之后这里会列出还有谁没见过。',
    },
    closed: {
      title: '这个项目已经结束。',
      text: '不再提示缺口。结果记在项目信息里。',
    },
    'in-use': {
      title: '客户已在使用。',
      text: '有关决策的规则不再提示。',
    },
  },
  start: {
    logVisit: '记录拜访',
    addMeeting: '添加会议',
    addPerson: '添加人物',
    editDeal: '打开项目信息',
  },
  countdown: {
    meeting: '{{meeting}}：{{when}}',
    seats: '参会人见过{{met}}/{{seats}}',
    nobody: '还没有参会人',
    none: '还没有决策会议',
  },
};

export default coverage;
