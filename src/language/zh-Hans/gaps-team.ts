import type en from '../en/gaps-team';
import type { Words } from '../words';

const team: Words<typeof en> = {
  G38: {
    title: '没有对口人',
    sentences: {
      main: '{{person}}还没有我方对口人。',
      rank: '{{person}}的对口人里没有我方经理或高管。',
    },
    why: { level: '层次：{{level}}。' },
    question: '我方谁的级别和{{person}}相当？',
    actions: { 'show-team': '补充我方团队' },
  },
  G39: {
    title: '大单做小',
    sentences: {
      main: '用快刀模式，{{meeting}}却有{{number}}人参与决策。',
      roles: '用快刀模式，却有{{number}}人决策或推荐。',
    },
    why: { deciding: '他们是{{deciding}}。' },
    question: '这一单要不要配团队，多安排几次拜访？',
    actions: { 'edit-deal': '更换模式' },
  },
  G40: {
    title: '拜访没有下一步',
    sentences: { main: '上次见{{person}}之后没有约定下一步。' },
    why: {},
    question: '下一步做什么，谁来做，什么时候做？',
    actions: { 'edit-visit': '补上下一步' },
  },
};

export default team;
