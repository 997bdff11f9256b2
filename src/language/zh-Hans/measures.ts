import type en from '../en/measures';
import type { Words } from '../words';

const measures: Words<typeof en> = {
  choose: '大小表示',
  options: {
    influence: '对会议的影响力',
    betweenness: '谁居于他人之间',
    openness: '谁连接不同的圈子',
    'must-not-leave': '谁走了损失最大',
    seeds: '先跟谁谈，消息传得最开',
    camps: '影响力，并标出阵营',
  },
  means: {
    betweenness: '圆越大，别人之间的最短路径越多要经过此人。',
    openness: '圆越大，此人认识的人彼此越不认识。',
    'must-not-leave': '大圆是走了之后其他人之间隔得最远的人。',
    seeds: '大圆是到所有人步数最少的人。',
    camps: '大小是对会议的影响力；标签 1 和 2 表示各在哪一边。',
  },
  apart: '这里看的是整个关系网，不计入影响力和预测。',
  open: '是谁，为什么',
  working: '正在推算……',
  workingOn: {
    ties: '正在推算：谁认识谁……',
    'key-players': '正在推算：比较各种人选……',
    camps: '正在推算：阵营……',
  },
  failed: '这个浏览器没能完成推算。地图本身不受影响。',
  person: '某人',
  ranking: '排在前面的人',
  more_other: '再显示 {{count}} 人',
  fewer: '只显示前 {{count}} 人',
  between: {
    many: '居于很多人之间',
    several: '居于一些人之间',
    few: '居于少数人之间',
  },
  joins: {
    many: '连接很多不同的圈子',
    several: '连接两三个不同的圈子',
    few: '很少连接不同的圈子',
  },
  departments_other: '关系涉及 {{count}} 个部门',
  nothing: {
    ties: '图上还没有友好的关系：谁向谁汇报，谁影响谁、信任谁、给谁通消息或引见谁。',
    betweenness: '图上没有人居于他人之间。',
    openness: '图上没有人连接互不相识的圈子。',
    sets: '图上有关系的人太少，无从挑选。',
    tooMany: '图上的人太多，这一项不作推算。',
  },
  sets: {
    list: '最佳人选',
    of_other: '{{count}} 位',
    asGood_other: '还有 {{count}} 种同样好的人选。',
    approximate: '人太多，无法比较全部人选：这里逐个选出，可能还有更好的。',
    note: '最佳的两位不一定包含最佳的一位。',
  },
  camps: {
    side: '阵营 {{camp}}',
    loose_other: '有 {{count}} 条关系不合：跨阵营的信任或阵营内的不和。',
    noneBecause: '没有清楚的阵营。{{why}}',
    unclear: {
      'few-conflicts': '图上不和的关系不到两条。',
      'separate-quarrels': '图上有几处互不相干的不和，说不出谁会站在谁一边。',
      'several-splits': '不止一种分法同样合适。',
      'too-many-people': '牵连在一起的人太多，无法确定哪种分法最合适。',
    },
    silent: '可能保持沉默的人',
    inBetween: '{{name}}与{{one}}、{{other}}都要好，而这两位不和，所以可能保持沉默。',
  },
  spoken: {
    oneOfThem: '在人选之中',
    camp: '阵营 {{camp}}',
  },
  formula: '公式',
  why: {
    betweenness: {
      title: '这说明什么？',
      words:
        '两个人没有直接关系时，要通过别人才能找到对方。我们对每两个人找出沿友好关系（不和除外）的最短路径，看谁在路上。在很多路径上的人，可以传话、压话或改变话的味道。只看图上已有的关系：关系记得不全，结果就不准。',
    },
    openness: {
      title: '这说明什么？',
      words:
        '认识的人彼此不认识，消息就比别人灵通，也能把事情从一个圈子带到另一个圈子。这里用的是约束度的反面：认识的人彼此都相识，约束度就高。每条友好关系同等看待；旁边注明关系涉及几个部门。',
    },
    'must-not-leave': {
      title: '这说明什么？',
      words:
        '从图上拿掉一位、两位或三位，看其余的人要多少步才能找到彼此。少了谁大家隔得最远，就要维护好谁，并及早准备绕过此人的第二条路。不超过 40 人时比较全部人选。',
    },
    seeds: {
      title: '这说明什么？',
      words:
        '找出一位、两位或三位，从他们沿友好关系到其他人步数最少。他们知道的事传得最快。他们肯不肯替我们说话是另一回事，要看各自的态度。不超过 40 人时比较全部人选。',
    },
    camps: {
      title: '这说明什么？',
      words:
        '只看信任和不和，把牵连在一起的人分成两边，让尽量多的信任落在同一边，尽量多的不和落在两边之间。至少有两条不和，并且有一种分法胜过其他分法，才显示阵营。哪一边支持我们，这里看不出来；它也不改变任何数字。',
    },
    symbols: {
      between: '经过一个人的最短路径所占的比例，对所有两人计算',
      ways: '两人之间最短路径的条数',
      waysThrough: '其中经过此人的条数',
      people: '图上的人数',
      open: '圆的大小所表示的值',
      constraint: '约束度：认识的人彼此相识的程度',
      attention: '分给每位相识者的精力比例',
      acquaintances: '相识者的人数',
      apart: '留下的人彼此隔得多远；1 表示谁也找不到谁',
      steps: '两人之间沿友好关系的步数',
      stay: '留下的人数',
      reached: '所有人离这几位有多近；1 表示都紧挨着',
      stepsToSet: '到这几位中最近一位的步数，本人为 1',
      set: '这几位',
      misfits: '最佳分法下仍不合的关系条数',
      sign: '信任为 1，不和为 −1',
      side: '一个人所在的一边，1 或 −1',
    },
  },
};

export default measures;
