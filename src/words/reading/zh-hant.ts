import type { ReadingWords } from './reading-words.js';

export const zhHant: ReadingWords = {
  intro: '調整本頁的顯示方式。',
  close: '關閉',

  textSize: {
    legend: '文字大小',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: '如要同時放大圖片，請按 Ctrl 和 +（Mac 請按 ⌘ 和 +）。',
  zoomOnly: '如要放大文字和圖片，請按 Ctrl 和 +（Mac 請按 ⌘ 和 +）。',
  spacing: { legend: '文字間距', none: '正常', comfortable: '較寬', wide: '最寬' },
  contrast: {
    legend: '對比',
    none: '正常',
    dark: '黑底白字',
    light: '白底黑字',
    yellow: '黑底黃字',
  },
  saturation: { legend: '色彩', normal: '正常', low: '柔和', gray: '灰階' },
  guide: { legend: '閱讀輔助', none: '關閉', line: '橫線', mask: '遮罩' },
  guideHint: '隨指標、手指或鍵盤移動。',

  highlight: '醒目顯示',
  links: '連結',
  headings: '標題',
  focus: '鍵盤位置',

  simpler: '簡化頁面',
  font: '簡明字型',
  motion: '停止大部分動畫',
  images: '隱藏圖片',
  imagesHint: '改為顯示圖片說明。',

  readAloud: '朗讀',
  startReading: '朗讀本頁',
  stopReading: '停止朗讀',
  readAloudHint: '使用您裝置上的語音。先選取文字，即可從該處開始。',

  outline: '本頁各部分',
  landmarks: {
    banner: '頁首',
    navigation: '選單',
    main: '主要內容',
    search: '搜尋',
    form: '表單',
    complementary: '主要內容旁邊',
    region: '區域',
    contentinfo: '頁尾',
  },

  deviceMotion: '您的裝置要求減少動畫。',
  deviceContrast: '您的裝置要求提高對比。',
  deviceDark: '您的裝置要求使用深色。',
  deviceColors: '您的裝置決定所有頁面的色彩，因此這裡無需選擇。',

  problems: '使用本頁有困難？',
  statement: '無障礙聲明',
  call: '致電',
  write: '寄電子郵件至',

  elsewhere: '適用於所有網站的設定',
  limits: '這些設定只改變您在此瀏覽器中看到的本網站，不會取代瀏覽器或裝置的設定。',
  yourDevice:
    '在任何網站上，您都可以按 Ctrl 和 +（Mac 請按 ⌘ 和 +）或用兩指放大。較大的文字、對比、減少動畫和朗讀功能，可在裝置設定的「輔助使用」中找到。',

  hide: name => `隱藏「${name}」按鈕 24 小時`,
  reset: '全部重設',
  wasReset: '頁面已恢復原狀。',
};
