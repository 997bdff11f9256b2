import type en from '../en/recovery';
import type { Words } from '../words';

const recovery: Words<typeof en> = {
  title: '您的地图还剩下什么',
  intro: '这个页面不依赖应用本身。它读出浏览器里还有的全部内容，供您存成文件，不改动任何东西。',
  keep: '清除浏览器数据或重新设置之前，请先存好需要的内容。',
  looking: '正在查找……',
  nothing: '这个浏览器里什么都没有了。',
  found_other: '找到 {{count}} 张地图。',
  nothingWhy:
    '数据库、第二份副本和历史状态里都没有找到。如果您存过文件，请在应用里打开最近的一份。',
  sources: {
    database: '来自数据库',
    second: '来自第二份副本',
    snapshot: '历史状态',
  },
  nameless: '一张失去名称的地图',
  state: '{{source}}，{{when}}',
  undated: '没有日期',
  deleted: '{{name}}（已删除）',
  people_other: '{{count}} 个人物',
  visits_other: '{{count}} 次拜访',
  save: '存成文件',
  saveNamed: '存成文件：“{{name}}”，{{state}}',
  saveRaw: '原样保存',
  saveRawNamed: '原样保存：“{{name}}”，{{state}}',
  broken: '已损坏，无法作为地图读取',
  saved: '已存成 {{name}}',
  all: '保存每张地图的最新状态',
  library: '恢复的地图',
  back: '回到应用',
};

export default recovery;
