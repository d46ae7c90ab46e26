import type { ReadingWords } from './reading-words.js';

export const ko: ReadingWords = {
  intro: '이 페이지가 보이는 방식을 바꿀 수 있습니다.',
  close: '닫기',

  textSize: {
    legend: '글자 크기',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: '그림도 크게 보려면 Ctrl 키와 + 키(Mac은 ⌘ 키와 + 키)로 확대하세요.',
  zoomOnly: '글자와 그림을 크게 보려면 Ctrl 키와 + 키(Mac은 ⌘ 키와 + 키)로 확대하세요.',
  spacing: { legend: '글자 간격', none: '보통', comfortable: '넓게', wide: '아주 넓게' },
  contrast: {
    legend: '대비',
    none: '보통',
    dark: '검은 바탕에 흰 글자',
    light: '흰 바탕에 검은 글자',
    yellow: '검은 바탕에 노란 글자',
  },
  saturation: { legend: '색상', normal: '보통', low: '부드럽게', gray: '회색' },
  guide: { legend: '읽기 도우미', none: '끄기', line: '줄', mask: '가림막' },
  guideHint: '포인터, 손가락 또는 키보드를 따라 움직입니다.',

  highlight: '강조 표시',
  links: '링크',
  headings: '제목',
  focus: '키보드 위치',

  simpler: '더 단순한 페이지',
  font: '단순한 글꼴',
  motion: '움직임 대부분 멈추기',
  images: '그림 숨기기',
  imagesHint: '대신 설명이 표시됩니다.',

  readAloud: '소리 내어 읽기',
  startReading: '이 페이지 읽어 주기',
  stopReading: '읽기 중지',
  readAloudHint: '기기의 음성으로 읽습니다. 먼저 글을 선택하면 그곳부터 시작합니다.',

  outline: '이 페이지의 구성',
  landmarks: {
    banner: '페이지 맨 위',
    navigation: '메뉴',
    main: '본문',
    search: '검색',
    form: '입력 양식',
    complementary: '본문 옆',
    region: '구역',
    contentinfo: '페이지 맨 아래',
  },

  deviceMotion: '기기에서 움직임을 줄이도록 설정되어 있습니다.',
  deviceContrast: '기기에서 대비를 높이도록 설정되어 있습니다.',
  deviceDark: '기기에서 어두운 색을 쓰도록 설정되어 있습니다.',
  deviceColors: '기기가 모든 페이지의 색을 정하므로 여기서 선택할 것이 없습니다.',

  problems: '이 페이지를 이용하기 어려우신가요?',
  statement: '접근성 안내',
  call: '전화',
  write: '이메일',

  elsewhere: '모든 사이트에 쓰는 설정',
  limits:
    '이 설정은 이 브라우저에서 이 사이트가 보이는 방식을 바꿉니다. 브라우저나 기기의 설정을 대신하지 않습니다.',
  yourDevice:
    '모든 사이트에서 Ctrl 키와 + 키(Mac은 ⌘ 키와 + 키) 또는 두 손가락으로 확대할 수 있습니다. 큰 글자, 대비, 움직임 줄이기, 소리 내어 읽기는 기기 설정의 ‘접근성’에 있습니다.',

  hide: name => `‘${name}’ 버튼을 24시간 동안 숨기기`,
  reset: '모두 초기화',
  wasReset: '페이지가 원래대로 돌아왔습니다.',
};
