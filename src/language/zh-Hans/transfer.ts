import type transfer from '../en/transfer';
import type { Words } from '../words';

const words: Words<typeof transfer> = {
  openTitle: '打开地图文件',
  chooseFile: '打开地图文件',
  choose: '选择文件',
  dropHere: '或者拖到这里。看过内容之前不会改动任何东西。',
  drop: {
    several: '请一次只拖入一个地图文件。没有改动任何内容。',
    folder: '这是文件夹。请拖入地图文件本身。',
    nothing: '这不是文件。请把地图文件拖到这里。',
  },
  reading: '正在读取文件……',
  cannot: '无法打开这个文件',
  another: '选择另一个文件',
  untouched: '没有改动任何内容。',
  preview: '文件内容',
  name: '地图',
  customer: '客户',
  exportedAt: '导出时间',
  people_other: '{{count}} 个人物',
  ties_other: '{{count}} 条关系',
  visits_other: '{{count}} 次拜访',
  meetings_other: '{{count}} 个会议',
  redacted: '这个文件导出时去掉了备注，不是地图的完整副本。',
  noRepairs: '文件完好，没有需要修正的地方。',
  repairs_other: '有 {{count}} 处将被修正或值得留意',
  moreRepairs_other: '另有 {{count}} 处类似',
  alreadyHere: '这张地图已在本浏览器中，名为“{{name}}”。',
  whereTo: '放到哪里',
  asNew: '作为新地图',
  over: '覆盖“{{name}}”（可以撤销）',
  import: '打开',
  cancel: '取消',
  close: '关闭',
  picture: {
    title: '导出为图片',
    extent: '内容',
    whole: '整张地图',
    screen: '屏幕上的部分',
    scale: '尺寸',
    theme: '背景',
    light: '浅色',
    dark: '深色',
    save: '保存图片',
    saved: '已存成 {{name}}（{{width}} × {{height}}）',
    reduced:
      '已存成 {{name}}（{{width}} × {{height}}）。所选尺寸超出浏览器的限度，因此缩小为 {{scale}} 倍。',
    names: '图片上有姓名和我们对他们的判断，请留意给谁看。',
  },
};

export default words;
