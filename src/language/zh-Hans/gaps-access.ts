import type en from '../en/gaps-access';
import type { Words } from '../words';

const access: Words<typeof en> = {
  G16: {
    title: '单线联系',
    sentences: {
      main: '所有消息只来自{{person}}一个人。',
      nobody: '近{{days}}天没有和客户那边任何人谈过。',
    },
    why: { person: '近{{days}}天没有和别人谈过。' },
    question: '这件事还有谁参与，哪些部门有发言权？',
    actions: { 'plan-visit': '拜访其他人' },
  },
  G17: {
    title: '通向关键人的路只有一条',
    sentences: { main: '要见{{person}}，只能经过{{through}}。' },
    why: { person: '我们还没见过{{person}}。' },
    question: '还有谁能带我们见{{person}}？',
  },
  G18: {
    title: '没有引见的路',
    sentences: { main: '认识的人里没有谁能引见{{person}}。' },
    why: { person: '图上没有一条关系从认识的人通向{{person}}。' },
    question: '认识的人里，谁和{{person}}打过交道？',
    actions: { 'plan-visit': '走正式渠道' },
    purpose: '正式拜访，请我方经理或高管一起去。',
  },
  G19: {
    title: '部门盲区',
    sentences: {
      main: '{{department}}有发言权，我们一个人都没见过。',
      others: '{{department}}有发言权，其他人我们一个都没见过。',
    },
    why: { withSay: '那里参与决策、提建议或要使用的：{{withSay}}。' },
    question: '{{department}}由谁过问这件事，看重什么？',
  },
  G20: {
    title: '层次缺口',
    sentences: { main: '还没接触的层次：{{levels}}。' },
    why: {},
    question: '谁用、谁管、谁定，各是哪些人？',
    actions: { 'add-person': '添加这个层次的人' },
  },
  G21: {
    title: '拜访过期',
    sentences: { main: '上次见{{person}}是{{seen}}。' },
    why: { limit: '按现在的阶段和模式，最多隔{{limit}}天要见一次。' },
    question: '这段时间{{person}}那边有什么变化？',
  },
};

export default access;
