import { es as article } from '../article/es.js';
import { es as articleList } from '../article-list/es.js';
import { es as contact } from '../contact/es.js';
import { es as crisis } from '../crisis/es.js';
import { es as dialling } from '../dialling/es.js';
import { es as dialog } from '../dialog/es.js';
import { es as hours } from '../hours/es.js';
import { es as phone } from '../phone/es.js';
import { es as toolbar } from '../toolbar/es.js';
import { es as top } from '../top/es.js';
import { es as ways } from '../ways/es.js';
import { es as week } from '../week/es.js';
import type { LanguageWords } from './language-words.js';

export const words: LanguageWords = {
  article,
  articleList,
  contact,
  crisis,
  dialling,
  dialog,
  hours,
  phone,
  toolbar,
  top,
  ways,
  week,
  reading: async () => (await import('../reading/es.js')).es,
};
