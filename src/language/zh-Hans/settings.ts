import type settings from '../en/settings';
import type { Words } from '../words';

const words: Words<typeof settings> = {
  title: '设置',
  language: '语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  singleKeys: '地图上的单键快捷键',
  singleKeysWhy: 'F、T、G、V 等键只在地图获得焦点时起作用。',
  close: '关闭',
};

export default words;
