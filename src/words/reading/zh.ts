import type { ReadingWords } from './reading-words.js';

export const zh: ReadingWords = {
  intro: '调整本页面的显示方式。',
  close: '关闭',

  textSize: {
    legend: '文字大小',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: '如需同时放大图片，请按 Ctrl 和 +（Mac 上按 ⌘ 和 +）。',
  zoomOnly: '如需放大文字和图片，请按 Ctrl 和 +（Mac 上按 ⌘ 和 +）。',
  spacing: { legend: '文字间距', none: '正常', comfortable: '较宽', wide: '最宽' },
  contrast: {
    legend: '对比度',
    none: '正常',
    dark: '黑底白字',
    light: '白底黑字',
    yellow: '黑底黄字',
  },
  saturation: { legend: '颜色', normal: '正常', low: '柔和', gray: '灰度' },
  guide: { legend: '阅读辅助', none: '关闭', line: '横线', mask: '遮罩' },
  guideHint: '随指针、手指或键盘移动。',

  highlight: '突出显示',
  links: '链接',
  headings: '标题',
  focus: '键盘位置',

  simpler: '简化页面',
  font: '简明字体',
  motion: '停止大部分动画',
  images: '隐藏图片',
  imagesHint: '改为显示图片说明。',

  readAloud: '朗读',
  startReading: '朗读本页',
  stopReading: '停止朗读',
  readAloudHint: '使用您设备上的语音。先选择文字，即可从该处开始。',

  outline: '本页各部分',
  landmarks: {
    banner: '页面顶部',
    navigation: '菜单',
    main: '主要内容',
    search: '搜索',
    form: '表单',
    complementary: '主要内容旁边',
    region: '区域',
    contentinfo: '页面底部',
  },

  deviceMotion: '您的设备要求减少动画。',
  deviceContrast: '您的设备要求提高对比度。',
  deviceDark: '您的设备要求使用深色。',
  deviceColors: '您的设备决定所有页面的颜色，因此此处无需选择。',

  problems: '使用本页有困难？',
  statement: '无障碍声明',
  call: '致电',
  write: '发送邮件至',

  elsewhere: '适用于所有网站的设置',
  limits: '这些设置只改变您在此浏览器中看到的本网站，不会取代浏览器或设备的设置。',
  yourDevice:
    '在任何网站上，您都可以按 Ctrl 和 +（Mac 上按 ⌘ 和 +）或用两根手指放大。更大的文字、对比度、减少动画和朗读功能可在设备设置的“辅助功能”中找到。',

  hide: name => `隐藏“${name}”按钮 24 小时`,
  reset: '全部重置',
  wasReset: '页面已恢复原样。',
};
