import type en from '../en/gaps-roles';
import type { Words } from '../words';

const roles: Words<typeof en> = {
  G35: {
    title: '本阶段该见的人没见',
    sentences: { main: '{{present}}阶段通常有{{roles}}参与，还没见到。' },
    why: {
      holders: '图上有、还没见过的：{{holders}}。',
      unfilled: '图上还没有标出：{{unfilled}}。',
    },
    question: '这个阶段有谁参与，各管什么？',
  },
  G36: {
    title: '角色空缺',
    sentences: { main: '还没有确定：{{roles}}。' },
    why: {},
    question: '还有谁必须参与，各管什么？',
  },
  G37: {
    title: '售后断线',
    sentences: {
      main: '产品已在使用，上次见使用者或采购者是{{lastSeen}}。',
      never: '产品已在使用，还没见过使用者和采购者。',
      nobody: '产品已在使用，图上还没有使用者和采购者。',
    },
    why: { concerned: '使用者和采购者：{{concerned}}。' },
    question: '用得怎么样？当初要解决的问题解决了吗？',
    purpose: '听听日常使用的情况。',
  },
};

export default roles;
