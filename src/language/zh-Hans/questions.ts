import type en from '../en/questions';
import type { Words } from '../words';

const questions: Words<typeof en> = {
  text: {
    'where-is-it-decided': '这个数目的采购怎样审批，在哪个会上定？',
    'who-will-sit-there': '决策会议都有谁参加？',
    'how-many-will-sit-there': '决策会议有多少人参加？',
    'who-has-the-last-word': '决策会议由谁主持，怎样定？',
    'what-is-in-use': '现在用的是什么？',
    'how-is-it-decided': '决策要经过哪几步，哪些人参与？',
    'which-rivals': '还在看哪几家，关系有多近？',
    'does-it-meet-the-need': '我们的方案能解决最先要解决的问题吗？',
    'how-long-will-it-take': '多久能定下来？',
    'what-is-the-budget': '资金怎样申请，谁签字，预算多少？',
  },
  ask: {
    title: '记下向谁打听',
    question: '问题',
    whom: '向谁打听',
    suggested: '建议',
    coach: '教练',
    sharer: '愿意提供信息',
    met: '{{distance}}见过',
    notMet: '没见过',
    noMatch: '图上没有叫这个名字的人',
    leaveOpen: '先不定',
    note: '备注',
    noteHint: '怎样开口：从侧面问，只问对方乐意回答的。',
    save: '记下',
    cancel: '取消',
  },
  panel: {
    open: '待打听',
    answered: '已答复',
    add: '添加问题',
    copy: '复制为文字',
    copied: '已复制',
    notCopied: '浏览器不允许复制。',
    somebody: '还没定向谁打听',
    since: '{{day}}起',
    answer: '答复',
    answerTo: '答复：{{question}}',
    save: '保存答复',
    remove: '删除：{{question}}',
    byOn: '{{name}}，{{day}}',
    empty: {
      title: '还没有待打听的问题',
      text: '缺口里点“打听”，就会记在这里。下次拜访带上这张单子。',
    },
  },
};

export default questions;
