import type en from '../en/settings-limits';
import type { Words } from '../words';

const limits: Words<typeof en> = {
  criticalDays: {
    what: '会议缺口为紧急',
    value: '会前{{value}}天内',
    why: '会前两周只来得及走一轮拜访。',
  },
  highDays: {
    what: '会议缺口为高',
    value: '会前{{value}}天内',
    why: '提前一个月，谁都还约得到。',
  },
  rivalMetDays: {
    what: '竞争对手算见过',
    value: '近{{value}}天',
    why: '竞争对手两个月前说的话，已经左右不了决策。',
  },
  headcountDays: {
    what: '要问清参会人数',
    value: '会前{{value}}天内',
    why: '再早还没有人点过人数。',
  },
  meetingExpectedDays: {
    what: '应当知道决策会议',
    value: '预计成交前{{value}}天内',
    why: '签约前六周左右，上会的名单就在拟了。',
  },
  meetingOverdueDays: {
    what: '还不知道决策会议即为紧急',
    value: '预计成交前{{value}}天内',
    why: '离签约三周，会议已经在召集。',
  },
  meetingExpectedStep: {
    what: '应当知道决策会议',
    value: '销售第{{value}}步起',
    why: '我们展示价值时，已经有人在准备决策。',
  },
  styleDays: {
    what: '要判断参会人的风格',
    value: '会前{{value}}天内',
    why: '这时要准备最后的谈话。',
  },
  missingDays: {
    what: '缺的才算缺口',
    value: '首次拜访后{{value}}天',
    why: '在此之前只是刚开始。',
  },
  aliveDays: {
    what: '联系算没有断',
    value: '{{value}}天内',
    why: '三个月没说过话的人，什么也不会告诉我们。',
  },
  plannedDays: {
    what: '已安排的拜访可以抵缺口',
    value: '{{value}}天之内',
    why: '两周内约好了，暂且当作见过。',
  },
  weightyInfluence: {
    what: '说话有分量',
    value: '实际影响力{{value}}以上（满分5）',
    why: '不管头衔是什么。',
  },
  highShare: {
    what: '在决策中分量重',
    value: '占影响力{{value}}以上',
    why: '大致是七个人平分时每人的一份。',
  },
  rankGap: {
    what: '名实不符',
    value: '相差{{value}}级（满分5）',
    why: '差这么多，就是有名无实，或者有实无名。',
  },
  figureheadDays: {
    what: '看时间花在谁身上',
    value: '近{{value}}天',
    why: '两个月就看得出来。',
  },
  figureheadVisits: {
    what: '对一个人的拜访算多',
    value: '{{value}}次起',
    why: '一次是礼貌，两次是习惯。',
  },
  figureheadShare: {
    what: '对一个人的拜访占得多',
    value: '占{{value}}以上',
    why: '五次里有两次，就算多了。',
  },
  closeNearDays: {
    what: '成交日期算近',
    value: '{{value}}天内',
    why: '离签约一个月，已经来不及慢慢认识别人。',
  },
  staleQuickDays: {
    what: '关键人太久没见（快刀模式）',
    value: '{{value}}天',
    why: '快单一两周就完，一周不谈就去了一半。',
  },
  staleAdvisorDays: {
    what: '关键人太久没见（顾问模式）',
    value: '{{value}}天',
    why: '顾问式一两个月要见五次。',
  },
  staleStrategicDays: {
    what: '关键人太久没见（战略模式）',
    value: '{{value}}天',
    why: '共同成长的伙伴至少每月谈一次。',
  },
  staleEarlyFactor: {
    what: '客户还只是有意向时',
    value: '放宽到{{value}}倍',
    why: '这时一半的节奏就够了。',
  },
  stalePlannedDays: {
    what: '已安排的拜访可以抵太久没见',
    value: '{{value}}天之内',
    why: '只有这周约好了才算。',
  },
  allyStance: {
    what: '算支持我们',
    value: '{{value}}以上（−1到1）',
    why: '一半同意就算。',
  },
  opponentStance: {
    what: '算反对我们',
    value: '{{value}}以下（−1到1）',
    why: '一半拒绝就算。',
  },
  coachSteps: {
    what: '教练够得着会场',
    value: '{{value}}步之内',
    why: '教练的话传到朋友的朋友为止。',
  },
  introductionChance: {
    what: '能替我们引见',
    value: '把握{{value}}以上',
    why: '再低的话，就算愿意，交情也不够。',
  },
  leavingDays: {
    what: '盟友要走',
    value: '{{value}}天内',
    why: '三个月内要走的人，已经在交接了。',
  },
  opponentMetDays: {
    what: '反对者算有人在谈',
    value: '近{{value}}天见过',
    why: '一个月没谈，反对已经自己走下去了。',
  },
  thinReliability: {
    what: '态度的依据算薄',
    value: '可靠程度低于{{value}}（满分1）',
    why: '这时离一无所知更近。',
  },
  rivalNewsDays: {
    what: '算看不见竞争对手',
    value: '{{value}}天没有消息',
    why: '想要这一单的竞争对手，每月至少会露一次面。',
  },
  roomMetDays: {
    what: '参会人算最近见过',
    value: '近{{value}}天',
    why: '两个月没说过话的人，不会在会上替我们说话。',
  },
  rivalLead: {
    what: '竞争对手领先',
    value: '多{{value}}位参会人',
    why: '差一位可能是碰巧，差两位就是领先。',
  },
  participantsDays: {
    what: '本阶段该见的人应当见到',
    value: '首次拜访后{{value}}天',
    why: '一周够见到这个阶段的人。',
  },
  aftercareDays: {
    what: '客户觉得没人管',
    value: '{{value}}天',
    why: '两个月没有人联系。',
  },
  manyDeciders: {
    what: '快刀模式不合适',
    value: '{{value}}人以上参与决策',
    why: '三个人一起定的事，没有谁一个人能定。',
  },
  nextStepDays: {
    what: '拜访后应当有下一步',
    value: '{{value}}天后',
    why: '留几天把约好的事写下来。',
  },
  nextStepPlannedDays: {
    what: '已安排的拜访算下一步',
    value: '{{value}}天之内',
    why: '这个月里已经约好了。',
  },
};

export default limits;
