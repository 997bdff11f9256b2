import type en from '../en/gaps-meeting';
import type { Words } from '../words';

const meeting: Words<typeof en> = {
  G01: {
    title: '参会人没拜访',
    sentences: {
      main: '{{person}}要参加{{meeting}}（{{when}}），我们一次都没见过。',
    },
    why: { person: '还没有与{{person}}见面或通话的记录。' },
    question: '开会之前，谁能引见{{person}}？',
  },
  G02: {
    title: '只有竞争对手见过',
    sentences: {
      main: '{{person}}要参加{{meeting}}（{{when}}），竞争对手已经拜访过，我们还没有。',
    },
    why: { rivalMet: '竞争对手上次见{{person}}是{{rivalMet}}。' },
    question: '竞争对手找{{person}}谈了什么？谁能尽快引见我们？',
  },
  G03: {
    title: '参会名单不全',
    sentences: {
      main_other: '{{meeting}}（{{when}}）还有{{count}}位参会人叫不出名字。',
      headcount: '{{meeting}}（{{when}}）有多少人参会，还没有问清。',
    },
    why: {
      headcount: '预计参会{{headcount}}人，叫得出名字的{{named}}人。',
    },
    question: '还有谁参会？办公室或管名单的人知道。',
  },
  G04: {
    title: '不知道在哪个会上定',
    sentences: {
      main: '快要成交了，却还不知道在哪个会上拍板。',
      closing: '预计{{closing}}成交，却还不知道在哪个会上拍板。',
      overdue: '本该{{closing}}成交，却还不知道在哪个会上拍板。',
    },
    why: {},
    question: '这个数目的采购怎样审批，在哪个会上定？',
  },
  G05: {
    title: '会上谁说了算？',
    sentences: {
      main: '{{meeting}}由谁主持、怎样定，还没弄清。',
      chair: '{{meeting}}由谁主持，还没弄清。',
      rule: '{{meeting}}怎样定，还没弄清。',
    },
    why: {},
    question: '会议由谁主持？是主持人拍板、投票，还是协商一致？',
  },
  G06: {
    title: '见过却不知态度',
    sentences: {
      main: '见过{{person}}，但态度还没有记下。',
    },
    why: {},
    question: '{{person}}是什么态度？从哪件事看得出来？',
  },
  G07: {
    title: '不知其风格',
    sentences: {
      main: '{{person}}要参加{{meeting}}（{{when}}），处事风格还没有判断。',
    },
    why: {},
    question: '{{person}}说话做事是快是慢，是热情还是冷静？',
  },
  G08: {
    title: '竞争对手进会场，我们没有',
    sentences: {
      main: '{{meeting}}（{{when}}）请了{{rivals}}列席，没有请我们。',
    },
    why: {},
    question: '能不能让我们也到会上讲一讲？',
    actions: { 'plan-visit': '请求列席', 'show-meeting': '打开会议' },
    purpose: '请求像竞争对手一样到会上讲解。',
  },
};

export default meeting;
