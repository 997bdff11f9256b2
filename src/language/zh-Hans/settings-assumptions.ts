import type en from '../en/settings-assumptions';
import type { Words } from '../words';

const words: Words<typeof en> = {
  ownWeight: {
    what: '自己的主意与所听到的话相比的分量（κ）',
    why: '一条强关系能把人带到上限的三分之二。',
  },
  ceiling: {
    what: '主意最多有多少来自别人：坚定、一般、易动摇',
    why: '听的话再多，也没有人是木偶。',
  },
  repulsion: { what: '与人不和时反着来的程度（ρ）', why: '实验发现是听不进去，而不是反着来。' },
  certainty: { what: '关系的可信程度：亲见、听说、猜测', why: '猜测对错各半。' },
  coldVoice: { what: '对此事冷淡的人，说话还剩多少分量', why: '不关心的人，少说一半的话。' },
  reportHeedsBoss: { what: '下级听上级的程度', why: '汇报线有用，但不如一条强关系。' },
  bossHeedsReport: { what: '上级听下级的程度', why: '往上只有一半的力。' },
  chairHears: { what: '主持人听每位参会人的程度', why: '请来就是要听意见的。' },
  chairHearsRecommender: { what: '主持人听推荐人的程度', why: '推荐正是其职责。' },
  chairPull: { what: '在场的人听主持人的程度', why: '大家倾向于跟随主持人。' },
  quota: { what: '通过所需的票数比例', why: '没有另行规定时过半即可。' },
  castingVote: { what: '票数相等时主持人的一票', why: '总要有人来定。' },
  freshReliability: {
    what: '立场的可信程度：有行动、两处印证、亲口说、听说、猜测',
    why: '做了什么比说了什么更可信。',
  },
  halfLifeDays: { what: '多少天后消息只值一半', why: '两个月里人会改主意。' },
  climateChances: { what: '气氛的可能性：不利、中性、有利', why: '未知的人并非互不相干。' },
  priors: {
    what: '未知的人从反对到支持的分布，四种气氛',
    why: '中性气氛下五分之二居中，两边相等。',
  },
  freshDays: {
    what: '一次拜访在多少天内还有作用',
    why: '其间只有竞争对手见过的人，按更不利估计。',
  },
  deadZone: { what: '离中点这么近算没有定（τ）', why: '这么轻微的倾向还不是一票。' },
  knownShare: { what: '至少要了解多少影响力才显示机会', why: '再少，数字就全是假设了。' },
  widestRange: { what: '范围超过多少就不说机会', why: '占了一半的范围，取中间没有意义。' },
  ceilingScales: { what: '其他假设：上限的倍数', why: '没有人测过这些人多容易动摇。' },
  repulsions: { what: '其他假设：与人不和时反着来的程度', why: '也许确有其事。' },
  words: {
    what: '说法在这些机会处更换，从几乎不可能到几乎肯定',
    why: '这样的机会，五种说法已经够细。',
  },
  percentSteps: { what: '显示机会的间隔（百分点）', why: '再细就没有意义了。' },
  draws: { what: '会议推演多少次', why: '让抽样误差不到一个百分点。' },
  lifts: {
    what: '好好拜访一次，立场上升一级的可能，从反对到支持',
    why: '死对头和自己人都很难再动。',
  },
  gainWeight: { what: '拜访带来的增益的权重', why: '推动会议最要紧。' },
  swingWeight: { what: '能弄清多少的权重', why: '弄清最有分量的人站在哪边，值得跑一趟。' },
  reachWeight: { what: '接触难度的权重', why: '约不到的拜访算不上建议。' },
  severityWeight: {
    what: '补上一个缺口的价值：紧急、高、中、低',
    why: '一个紧急缺口抵得上好几个小的。',
  },
  stableViews: {
    what: '十八种其他假设中要有多少一致',
    why: '不到三分之二，领先的几位就不分先后。',
  },
  samePoints: {
    what: '拜访得分相差不到多少算相同',
    why: '差半个百分点的机会，不值得改去别处。',
  },
  contact: { what: '约到一小时的可能：见过一次、两次、四次以上', why: '见得越多越好约。' },
  will: {
    what: '愿不愿意引见：支持、偏支持、中立、偏反对、反对',
    why: '绝不通过反对我们的人。',
  },
  willOfCoach: { what: '教练愿不愿意引见', why: '教练不论立场都会帮忙。' },
  willUnknown: { what: '立场未知的人愿不愿意引见', why: '可以一试。' },
  introduces: { what: '“引见”关系能带到下一位的可能', why: '以前就做过。' },
  informs: { what: '“通报”关系能带到下一位的可能', why: '传得了话，不一定带得了人。' },
  closeness: { what: '信任或影响能带到下一位的可能：弱、中、强', why: '越近越肯打这个电话。' },
  toBoss: { what: '由下级带到上级', why: '不是人人都敢往上带人。' },
  toReport: { what: '由上级带到下级', why: '领导一句话，门大多会开。' },
  hostileDepartments: { what: '部门之间不和', why: '那边来的人，这边不热情。' },
  cold: { what: '没有人引见：操作层、管理层、决策层', why: '级别越高，日程越满。' },
  coldUnknownLevel: { what: '没有人引见，级别未知', why: '按中间估计。' },
  tableMeetings: { what: '多少次会议结束后显示应验表', why: '再少说明不了什么。' },
  fittingMeetings: { what: '多少次会议结束后可以检验这些数值', why: '在此之前都是判断。' },
};

export default words;
