import type highlight from '../en/highlight';
import type { Words } from '../words';

const words: Words<typeof highlight> = {
  button: '突出显示',
  how: '同一组里符合任意一项即可；勾选了几组时，每组都要符合。',
  matching_other: '{{all}} 人中有 {{count}} 人符合',
  clear: '取消突出显示',
  severity: '有以下程度的缺口',
  contact: { title: '接触', unmet: '我们没见过', 'rival-only': '只有竞争对手见过' },
  level: '层次',
  noLevel: '层次未知',
  part: '采购中的角色',
  parts: {
    decider: '决策人',
    recommender: '推荐者',
    gatekeeper: '把关者',
    user: '使用者',
    purchaser: '采购者',
    coach: '教练',
    money: '管钱的人',
  },
  department: '部门',
  noDepartment: '未分部门',
};

export default words;
