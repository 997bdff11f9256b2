import type settings from '../en/settings';
import type { Words } from '../words';
import assumptions from './settings-assumptions';
import limits from './settings-limits';

const words: Words<typeof settings> = {
  title: '设置',
  language: '语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  singleKeys: '地图上的单键快捷键',
  singleKeysWhy: 'F、T、G、V 等键只在地图获得焦点时起作用。',
  close: '关闭',
  limitsTitle: '规则采用的界限',
  limitsIntro: '缺口就是按这些界限找出来的。列在这里供讨论，不能修改。',
  limitsColumns: { what: '判断', value: '界限', why: '理由' },
  limits,
  assumptionsTitle: '预测和建议采用的假设',
  assumptionsIntro:
    '这些是判断，不是测量结果。列在这里供讨论，不能修改：只有积累了许多次会议的结果，才有理由改动。',
  assumptions,
};

export default words;
