import type en from '../en/sealed';
import type { Words } from '../words';

const words: Words<typeof en> = {
  one: '把“{{name}}”存成加密文件',
  all: '把全部内容存成加密文件',
  what: '加密文件只有用口令才能打开。无论文件到了哪里，没有口令的人都看不到里面的内容。',
  lost: '丢了口令，就等于丢了文件：谁也打不开它，谁也找不回口令。',
  passphrase: '口令',
  hint: '至少 {{count}} 个字符。几个词连用比一个词好。',
  again: '再输入一次口令',
  fileName: '文件名',
  fileNameHint: '文件名本身不加密，拿到文件的人都看得到。',
  defaultName: '加密地图',
  defaultNameAll: '全部加密地图',
  tooShort: '请至少使用 {{count}} 个字符。',
  different: '两次输入的口令不一样。',
  save: '保存加密文件',
  saved: '已存成 {{name}}，只有用口令才能打开。',
  savedAll_other: '已加密保存 {{count}} 张地图。',
  cancel: '取消',
  close: '关闭',
  open: {
    asks: '“{{name}}”是加密文件。请输入保存时用的口令；保留之前您会先看到里面的内容。',
    do: '打开文件',
    refused: {
      'sealed-newer':
        '该文件由更新版本的 Undercurrent 加密（版本 {{found}}），当前版本最高支持版本 {{known}}。文件未作任何改动。',
      'sealed-unusable': '这个加密文件的开头已损坏，或者不是本应用生成的。没有口令能打开它。',
      'not-unsealed': '口令不对，或者文件已损坏。究竟是哪一种，谁也无法判断。',
    },
  },
};

export default words;
