import type ties from '../en/ties';
import type { Words } from '../words';

const words: Words<typeof ties> = {
  sentence: {
    'reports-to': '{{from}}向{{to}}汇报',
    influences: '{{from}}影响{{to}}',
    trusts: '{{from}}和{{to}}互相信任',
    conflicts: '{{from}}和{{to}}不和',
    informs: '{{from}}给{{to}}通消息',
    introduces: '{{from}}可以引见{{to}}',
  },
  verb: {
    'reports-to': '汇报给',
    influences: '影响',
    trusts: '互相信任',
    conflicts: '不和',
    informs: '通消息给',
    introduces: '可以引见',
  },
  dialog: {
    addTitle: '添加关系',
    editTitle: '关系',
    from: '从',
    to: '到',
    oneOfThem: '一方',
    theOther: '另一方',
    kind: '是什么关系',
    swap: '调换方向',
    strength: '强度',
    certainty: '有多确定',
    note: '备注',
    noteHint: '依据是什么：谁说的，看到了什么。',
    noMatch: '图上没有这个人',
    chooseFrom: '请选择一个人。',
    chooseTo: '请选择另一个人。',
    same: '图上已有这条关系，同样的两条只算一条。',
    remove: '移除关系',
    cancel: '取消',
    close: '关闭',
    add: '添加',
    save: '保存',
    tooFew: '图上至少要有两个人，才能添加关系。',
  },
  panel: {
    noNote: '还没有写依据。',
    edit: '修改',
    remove: '移除',
    goneTitle: '这条关系已不在图上',
    goneText: '它被移除了，或者其中一个人被移除了。',
    show: '查看{{name}}',
  },
};

export default words;
