import type { ReadingWords } from './reading-words.js';

export const vi: ReadingWords = {
  intro: 'Thay đổi cách trang này hiển thị cho quý vị.',
  close: 'Đóng',

  textSize: {
    legend: 'Cỡ chữ',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Để phóng to cả hình ảnh, hãy dùng Ctrl và + (⌘ và + trên máy Mac).',
  zoomOnly: 'Để phóng to chữ và hình ảnh, hãy dùng Ctrl và + (⌘ và + trên máy Mac).',
  spacing: { legend: 'Khoảng cách chữ', none: 'Bình thường', comfortable: 'Rộng hơn', wide: 'Rộng nhất' },
  contrast: {
    legend: 'Độ tương phản',
    none: 'Bình thường',
    dark: 'Chữ trắng nền đen',
    light: 'Chữ đen nền trắng',
    yellow: 'Chữ vàng nền đen',
  },
  saturation: { legend: 'Màu sắc', normal: 'Bình thường', low: 'Dịu hơn', gray: 'Màu xám' },
  guide: { legend: 'Thước đọc', none: 'Tắt', line: 'Đường kẻ', mask: 'Dải che' },
  guideHint: 'Đi theo con trỏ, ngón tay hoặc bàn phím.',

  highlight: 'Làm nổi bật',
  links: 'Liên kết',
  headings: 'Tiêu đề',
  focus: 'Vị trí bàn phím',

  simpler: 'Trang đơn giản hơn',
  font: 'Phông chữ đơn giản',
  motion: 'Dừng hầu hết chuyển động',
  images: 'Ẩn hình ảnh',
  imagesHint: 'Phần mô tả được hiển thị thay thế.',

  readAloud: 'Đọc thành tiếng',
  startReading: 'Đọc to trang này',
  stopReading: 'Ngừng đọc',
  readAloudHint: 'Bằng giọng đọc của thiết bị. Chọn văn bản trước để bắt đầu từ đó.',

  outline: 'Các phần của trang này',
  landmarks: {
    banner: 'Đầu trang',
    navigation: 'Trình đơn',
    main: 'Phần chính',
    search: 'Tìm kiếm',
    form: 'Biểu mẫu',
    complementary: 'Bên cạnh phần chính',
    region: 'Mục',
    contentinfo: 'Cuối trang',
  },

  deviceMotion: 'Thiết bị của quý vị yêu cầu ít chuyển động hơn.',
  deviceContrast: 'Thiết bị của quý vị yêu cầu độ tương phản cao hơn.',
  deviceDark: 'Thiết bị của quý vị yêu cầu màu tối.',
  deviceColors: 'Thiết bị của quý vị đặt màu cho mọi trang nên ở đây không có gì để chọn.',

  problems: 'Gặp khó khăn với trang này?',
  statement: 'Tuyên bố về khả năng tiếp cận',
  call: 'Gọi',
  write: 'Viết cho',

  elsewhere: 'Cài đặt cho mọi trang web',
  limits:
    'Các cài đặt này thay đổi cách trang web này hiển thị cho quý vị trong trình duyệt này. Chúng không thay thế cài đặt của trình duyệt hay thiết bị.',
  yourDevice:
    'Trên mọi trang web, quý vị có thể phóng to bằng Ctrl và + (⌘ và + trên máy Mac) hoặc bằng hai ngón tay. Chữ lớn hơn, độ tương phản, ít chuyển động và đọc thành tiếng có trong cài đặt thiết bị, mục Trợ năng.',

  hide: name => `Ẩn nút “${name}” trong 24 giờ`,
  reset: 'Đặt lại tất cả',
  wasReset: 'Trang đã trở lại như ban đầu.',
};
