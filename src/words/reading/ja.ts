import type { ReadingWords } from './reading-words.js';

export const ja: ReadingWords = {
  intro: 'このページの見え方を変更できます。',
  close: '閉じる',

  textSize: {
    legend: '文字の大きさ',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: '画像も大きくするには、Ctrl と +（Mac は ⌘ と +）で拡大してください。',
  zoomOnly: '文字と画像を大きくするには、Ctrl と +（Mac は ⌘ と +）で拡大してください。',
  spacing: { legend: '文字の間隔', none: '標準', comfortable: '広め', wide: 'かなり広め' },
  contrast: {
    legend: 'コントラスト',
    none: '標準',
    dark: '黒地に白',
    light: '白地に黒',
    yellow: '黒地に黄色',
  },
  saturation: { legend: '色', normal: '標準', low: 'ひかえめ', gray: 'グレー' },
  guide: { legend: '読書ガイド', none: 'なし', line: '線', mask: '帯' },
  guideHint: 'ポインター、指、キーボードの位置に合わせて動きます。',

  highlight: '目立たせる',
  links: 'リンク',
  headings: '見出し',
  focus: 'キーボードの位置',

  simpler: 'ページを見やすく',
  font: 'シンプルな書体',
  motion: '動きをほぼ止める',
  images: '画像を隠す',
  imagesHint: '代わりに説明文を表示します。',

  readAloud: '読み上げ',
  startReading: 'このページを読み上げる',
  stopReading: '読み上げを止める',
  readAloudHint: 'お使いの端末の音声で読み上げます。先に文章を選ぶと、そこから始まります。',

  outline: 'このページの内容',
  landmarks: {
    banner: 'ページの先頭',
    navigation: 'メニュー',
    main: '本文',
    search: '検索',
    form: 'フォーム',
    complementary: '本文の横',
    region: 'セクション',
    contentinfo: 'ページの末尾',
  },

  deviceMotion: '端末の設定で、動きを減らすことになっています。',
  deviceContrast: '端末の設定で、コントラストを上げることになっています。',
  deviceDark: '端末の設定で、暗い色を使うことになっています。',
  deviceColors: '端末の設定ですべてのページの色が決まるため、ここで選ぶものはありません。',

  problems: 'このページでお困りですか？',
  statement: 'アクセシビリティについて',
  call: '電話',
  write: 'メール',

  elsewhere: 'すべてのサイトに使える設定',
  limits:
    'ここでの設定は、このブラウザーでのこのサイトの見え方を変えます。ブラウザーや端末の設定に代わるものではありません。',
  yourDevice:
    'どのサイトでも、Ctrl と +（Mac は ⌘ と +）または二本の指で拡大できます。大きな文字、コントラスト、動きを減らす設定、読み上げは、端末の設定の「アクセシビリティ」にあります。',

  hide: name => `「${name}」ボタンを24時間隠す`,
  reset: 'すべて元に戻す',
  wasReset: 'ページは元の状態に戻りました。',
};
