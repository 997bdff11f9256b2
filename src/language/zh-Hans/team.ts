import type en from '../en/team';
import type { Words } from '../words';

const team: Words<typeof en> = {
  title: '团队与竞争对手',
  close: '关闭',
  ours: {
    title: '我方团队',
    none: '还没有填写我方成员。写下谁负责这个项目。',
    nameOf: '{{name}}的姓名',
    roleOf: '{{name}}的角色',
    styleOf: '{{name}}的风格',
    noStyle: '风格未知',
    newName: '新成员',
    add: '加入团队',
    remove: '把{{name}}移出团队',
  },
  rivals: {
    title: '竞争对手',
    none: '还没有填写竞争对手。几乎总会有一家。',
    nameOf: '{{name}}的名称',
    note: '我们了解的情况',
    noteOf: '我们了解的{{name}}',
    newName: '新的竞争对手',
    add: '添加竞争对手',
    remove: '删除{{name}}及其拜访记录',
  },
  asks: {
    title: '请人引见',
    none: '还没有请谁引见过。',
    to: '请了谁',
    for: '想见谁',
    note: '备注',
    nobodyFound: '图上没有这个名字',
    add: '记下',
    row: '请{{to}}引见{{for}}',
    remove: '删除：请{{to}}引见{{for}}',
  },
  problems: {
    noName: '请先填写名字。',
    sameName: '这个名字已经在名单里。',
    noTo: '请说明请了谁。',
    noFor: '请说明想见谁。',
    samePerson: '不能请一个人引见他自己。',
  },
};

export default team;
