import type en from '../en/gaps-decision';
import type { Words } from '../words';

const decision: Words<typeof en> = {
  G09: {
    title: '没找到决策人',
    sentences: { main: '图上还没有决策人。' },
    why: {},
    question: '这件事做不做由谁定，上面还要不要批？',
  },
  G10: {
    title: '决策人没拜访',
    sentences: { main: '{{person}}有决定权，我们还没见过。' },
    why: { person: '还没有与{{person}}见面或通话的记录。' },
    question: '谁能引见{{person}}？',
  },
  G11: {
    title: '“我说了算”没有旁证',
    sentences: { main: '{{person}}说自己能定，还没有第二个人证实。' },
    why: { onlyOne: '近{{onlyOne}}天没有和别人谈过。' },
    question: '这个数目的采购，还要谁点头才能批？',
  },
  G12: {
    title: '谁付钱？',
    sentences: { main: '还不知道这笔钱归谁批。' },
    why: {},
    question: '资金怎样申请，由谁签字？',
  },
  G13: {
    title: '管钱的人没拜访',
    sentences: { main: '{{person}}批钱，我们还没见过。' },
    why: { person: '还没有与{{person}}见面或通话的记录。' },
    question: '谁能引见{{person}}？',
  },
  G14: {
    title: '决策流程和时间不清',
    sentences: { main: '客户怎样一步步定下来，还没有写清。' },
    why: {},
    question: '要经过哪几步才能定，各在什么时候，有谁参与？',
    actions: { 'edit-deal': '写下流程' },
  },
  G15: {
    title: '名实不符',
    sentences: {
      hidden: '{{person}}职位不高、分量很重，我们还没见过。',
      figurehead: '时间多花在{{person}}身上，但这个人的话分量不如头衔。',
    },
    why: {
      visits: '近{{days}}天共拜访{{allVisits}}次，其中{{visits}}次见的是{{person}}。',
      formal: '职位{{formal}}分，实际影响{{real}}分（满分5分）。',
    },
    question: '不看头衔，大家实际上听谁的？',
    actions: { 'show-person': '核对名与实' },
  },
};

export default decision;
