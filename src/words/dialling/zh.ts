import type { DiallingWords } from './dialling-words.js';

export const zh: DiallingWords = {
  copy: '复制号码',
  copied: '已复制',
  selected: '号码已选中，请复制',
  thisDevice: '用此设备拨打',
  scan: '扫码用手机拨打',
  code: number => `拨打 ${number} 的二维码`,
  hoursToday: '今日电话服务时间',
};
