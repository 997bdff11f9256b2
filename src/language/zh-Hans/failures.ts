import type failures from '../en/failures';
import type { Words } from '../words';

const words: Words<typeof failures> = {
  'blank-name': '请填写姓名。只知道职务的话，姓名写“?”。',
  'too-long': '太长了，最多 {{limit}} 个字符。',
  'no-such-row': '地图上已经没有这一项，可能在另一个标签页里删掉了。',
  'same-person': '请选择两个不同的人。',
  'wrong-value': '这里不能填这个值。',
  'no-such-day': '没有这一天。',
  'unsafe-link': '只能保存以 http:// 或 https:// 开头、不带用户名的网址。',
  'duplicate-seat': '这个人在会上已经有席位了。',
  'looking-back': '正在回放，回到今天才能改动。',
  'no-reason': '请写明原因。',
  'day-is-over': '这一天已经过去了。',
  'nothing-written': '请写下听到的消息。',
  nobody: '请至少选择一个人。',
  'no-storage': '浏览器不允许保存任何数据（无痕窗口，或存储已关闭）。请在普通窗口中打开。',
  'database-newer':
    '这里的地图是由更新的版本写入的（格式 {{database}}，当前版本只认识 {{app}}）。数据没有任何改动。请刷新页面以使用新版本。',
  blocked: '另一个标签页正用旧版本打开着地图。请关闭本应用的其他标签页后再试。',
  'storage-failed': '浏览器无法读写存储。',
  quota: '浏览器的存储空间已满。请腾出空间，或把地图存成文件。',
  'no-second-copy': '浏览器没有给应用的私有文件，或者不让打开（例如无痕窗口）。',
  'second-copy-failed': '浏览器无法读写第二份副本所在的私有文件。',
  'both-copies-gone': '这个浏览器里曾经有地图，现在一张也没有了。',
  'not-saved-yet': '这张地图还有内容没有保存，请在保存之后再试。',
  'no-such-snapshot': '这个历史状态已不再保留。',
  'no-such-map': '这个浏览器里已经没有这张地图。',
  'id-taken': '已有一张相同标识的地图。',
  'revision-moved': '地图刚刚在另一个标签页里被修改。',
  'nothing-drawn': '这个视图里还没有可画的内容。',
  'too-large-to-open':
    '“{{name}}”已保存，但超过 {{megabytes}} MB，本应用打不开这么大的文件。请把最长的备注改短，再保存一次。',
  'picture-failed': '浏览器无法生成图片，请换小一点的尺寸。',
  'newer-version': '这是由更新的版本写入的（格式 {{found}}，当前版本只认识 {{known}}）。',
  'wrong-version': '这里的地图格式 {{found}} 从未有过。数据没有任何改动。',
  'migration-missing': '这里的地图太旧，当前版本无法读取。数据没有任何改动。',
  'migration-failed': '旧版本的地图无法转换为当前格式。数据没有任何改动。',
  unknown: '没有成功，原因不明。',
};

export default words;
